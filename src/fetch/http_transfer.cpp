#include "fetch/http_transfer.hpp"

#include <curl/curl.h>
#include <sys/socket.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <new>
#include <string_view>
#include <utility>

#include "text/blank.hpp"

namespace figcheck::fetch {
namespace {

constexpr std::size_t most_headers = std::size_t{128} << 10;    // bytes of all header fields of an answer
constexpr std::size_t most_of_refusal = std::size_t{64} << 10;  // bytes of a body that is not used
constexpr std::size_t longest_field = 1000;                     // bytes of a validator that is kept

/// What libcurl's callbacks write to.
struct Receiving {
  const HttpSettings& settings;
  const std::string& host;
  Exchange exchange;
  std::size_t most = 0;
  bool cut = false;
  std::size_t announced = 0;  ///< bytes of the body, as the header says
  std::size_t headers = 0;
  std::size_t unused = 0;
  bool headers_complete = false;
  bool enough = false;     ///< the rest is not wanted
  bool too_large = false;  ///< longer than it may be
  bool too_many_headers = false;
  std::string forbidden = {};  ///< the address that was not connected to, and what it is
};

void take_header(Exchange& exchange, std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const std::string name = text::ascii_lower(line.substr(0, colon));
  const std::string_view value = text::trimmed(line.substr(colon + 1));
  std::string* field = name == "content-encoding" ? &exchange.coding
                       : name == "content-type"   ? &exchange.content_type
                       : name == "etag"           ? &exchange.etag
                       : name == "last-modified"  ? &exchange.last_modified
                       : name == "location"       ? &exchange.location
                       : name == "retry-after"    ? &exchange.retry_after
                                                  : nullptr;
  if (field == nullptr) return;
  // A validator that is cut would match nothing, and one with control characters is not to be sent back.
  const bool unfit =
      std::any_of(value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  if (unfit || value.size() > (field == &exchange.location ? longest_url : longest_field)) return;
  *field = value;
}

void take_length(Receiving& receiving, std::string_view line) {
  constexpr std::string_view name = "content-length:";
  if (text::ascii_lower(line.substr(0, name.size())) != name) return;
  const std::string_view value = text::trimmed(line.substr(name.size()));
  std::uint64_t length = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), length);
  receiving.announced = error == std::errc::result_out_of_range ? std::numeric_limits<std::uint64_t>::max() : length;
}

std::size_t on_header(char* bytes, std::size_t size, std::size_t count, void* to) {
  Receiving& receiving = *static_cast<Receiving*>(to);
  const std::size_t length = size * count;
  receiving.headers += length;
  if (receiving.headers > most_headers) {
    receiving.too_many_headers = true;
    return 0;
  }
  const std::string_view line(bytes, length);
  if (line.starts_with("HTTP/")) {
    receiving.exchange = {};
    receiving.headers_complete = false;
    receiving.announced = 0;
    const std::string_view rest = line.substr(std::min(line.find(' '), line.size()));
    for (const char c : text::trimmed(rest).substr(0, 3)) {
      if (c < '0' || c > '9') break;
      receiving.exchange.status = receiving.exchange.status * 10 + (c - '0');
    }
  } else if (text::trimmed(line).empty()) {
    receiving.headers_complete = receiving.exchange.status >= 200;
    // Where more is announced than may come nothing is waited for.
    const bool used = receiving.exchange.status / 100 == 2 && !receiving.cut;
    receiving.too_large = receiving.headers_complete && used && receiving.announced > receiving.most;
    if (receiving.too_large) return 0;
  } else if (!receiving.headers_complete) {  // else a trailer
    take_header(receiving.exchange, line);
    take_length(receiving, line);
  }
  return length;
}

std::size_t on_body(char* bytes, std::size_t size, std::size_t count, void* to) {
  Receiving& receiving = *static_cast<Receiving*>(to);
  const std::size_t length = size * count;
  if (receiving.exchange.status / 100 != 2) {
    receiving.unused += length;
    receiving.enough = receiving.unused > most_of_refusal;
    return receiving.enough ? 0 : length;
  }
  std::string& body = receiving.exchange.body;
  const std::size_t room = receiving.most - body.size();
  body.append(bytes, std::min(length, room));
  if (length <= room) return length;
  (receiving.cut ? receiving.enough : receiving.too_large) = true;
  return 0;
}

curl_socket_t on_open(void* to, curlsocktype, curl_sockaddr* address) {
  Receiving& receiving = *static_cast<Receiving*>(to);
  if (receiving.settings.proxy.empty()) {
    const auto found = address_of(address->addr);
    if (!found || !receiving.settings.private_networks.permits(receiving.host, *found)) {
      receiving.forbidden =
          found ? to_string(*found) + ", " + std::string(special_purpose(*found)) : "an address of an unknown family";
      return CURL_SOCKET_BAD;
    }
  }
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/// Whether a failure may pass by itself.
bool may_pass(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
      return true;
    default:
      return false;
  }
}

std::string what_failed(CURLcode code, const std::string& host) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return "no host is called " + host;
    case CURLE_COULDNT_CONNECT:
      return host + " does not take connections";
    case CURLE_OPERATION_TIMEDOUT:
      return "took too long";
    case CURLE_PARTIAL_FILE:
      return "broke off before the length that was announced";
    case CURLE_GOT_NOTHING:
      return "closed the connection without an answer";
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
      return "what came back is not HTTP";
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
      return "its certificate cannot be verified";
    default:
      return std::string("failed: ") + ::curl_easy_strerror(code);
  }
}

void fail(Exchange& exchange, End end, std::string what, std::string remedy) {
  exchange.end = end;
  exchange.what = std::move(what);
  exchange.remedy = std::move(remedy);
}

void fail_forbidden(Exchange& exchange, const std::string& host, const std::string& address) {
  fail(exchange, End::refused, host + " is at " + address + ", not on the public internet",
       "if it is meant, add \"" + host + "\" or its network to private_networks under [http]");
}

/// Says how the exchange ended, where libcurl says that it failed.
void judge(Receiving& receiving, CURLcode code) {
  Exchange& exchange = receiving.exchange;
  const std::string limit = std::to_string(receiving.most) + " bytes";
  if (receiving.too_many_headers) {
    exchange.status = 0;
    fail(exchange, End::refused, "sends more than " + std::to_string(most_headers) + " bytes of header fields",
         "leave it out");
  } else if (receiving.too_large) {
    fail(exchange, End::refused, "longer than an answer may be (" + limit + ")",
         "raise max_bytes under [http], or leave it out");
  } else if (receiving.enough || (receiving.headers_complete && exchange.status / 100 != 2)) {
    exchange.end = End::answered;  // how a body ends that is not used is of no concern
  } else if (!receiving.forbidden.empty() && code == CURLE_COULDNT_CONNECT) {
    fail_forbidden(exchange, receiving.host, receiving.forbidden);
  } else {
    exchange.status = 0;
    fail(exchange, may_pass(code) ? End::broken : End::refused, what_failed(code, receiving.host),
         "try its address in a browser; correct it or take it out if it is gone");
  }
}

/// Header fields of a request, freed with it.
class HeaderList {
 public:
  HeaderList() = default;
  HeaderList(const HeaderList&) = delete;
  HeaderList& operator=(const HeaderList&) = delete;
  ~HeaderList() { ::curl_slist_free_all(list_); }

  void add(const std::string& line) {
    curl_slist* longer = ::curl_slist_append(list_, line.c_str());
    if (longer == nullptr) throw std::bad_alloc();
    list_ = longer;
  }
  curl_slist* get() const { return list_; }

 private:
  curl_slist* list_ = nullptr;
};

void* new_handle() {
  static const CURLcode started = ::curl_global_init(CURL_GLOBAL_DEFAULT);
  CURL* handle = started == CURLE_OK ? ::curl_easy_init() : nullptr;
  if (handle == nullptr) throw std::bad_alloc();
  return handle;
}

}  // namespace

HttpTransfer::HttpTransfer(const HttpSettings& settings)
    : settings_(settings), handle_(new_handle(), [](void* handle) { ::curl_easy_cleanup(handle); }) {}

Exchange HttpTransfer::get(const Request& request, const Url& url) {
  Receiving receiving{settings_, url.host, {}, request.most > 0 ? request.most : settings_.max_bytes, request.cut};
  if (const auto address = parse_address(url.host);
      address && !settings_.private_networks.permits(url.host, *address)) {
    fail_forbidden(receiving.exchange, url.host, to_string(*address) + ", " + std::string(special_purpose(*address)));
    return std::move(receiving.exchange);
  }
  HeaderList headers;
  headers.add(request.cut ? "Accept-Encoding: identity" : "Accept-Encoding: gzip, deflate");
  if (!request.etag.empty()) headers.add("If-None-Match: " + request.etag);
  if (!request.last_modified.empty()) headers.add("If-Modified-Since: " + request.last_modified);
  const std::string agent = user_agent(settings_);

  CURL* handle = handle_.get();
  ::curl_easy_reset(handle);
  ::curl_easy_setopt(handle, CURLOPT_URL, url.text.c_str());
  ::curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  ::curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
  ::curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  ::curl_easy_setopt(handle, CURLOPT_PROXY, settings_.proxy.c_str());  // "" keeps the environment's out
  ::curl_easy_setopt(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  ::curl_easy_setopt(handle, CURLOPT_USERAGENT, agent.c_str());
  ::curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
  ::curl_easy_setopt(handle, CURLOPT_HTTP09_ALLOWED, 0L);
  ::curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(settings_.timeout.count()));
  ::curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings_.connect_timeout.count()));
  ::curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, settings_.low_speed);
  ::curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, static_cast<long>(settings_.low_speed_time.count()));
  ::curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, on_header);
  ::curl_easy_setopt(handle, CURLOPT_HEADERDATA, &receiving);
  ::curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, on_body);
  ::curl_easy_setopt(handle, CURLOPT_WRITEDATA, &receiving);
  ::curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, on_open);
  ::curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, &receiving);
  const CURLcode code = ::curl_easy_perform(handle);
  if (code != CURLE_OK) judge(receiving, code);
  return std::move(receiving.exchange);
}

}  // namespace figcheck::fetch
