#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace figcheck::fetch {

/// A request that the server was sent.
struct Asked {
  std::string target;                         ///< "/a?b"
  std::map<std::string, std::string> fields;  ///< by names in lower case

  std::string field(const std::string& name) const {
    const auto found = fields.find(name);
    return found != fields.end() ? found->second : "";
  }
};

/// What a handler sends its answer by, byte for byte: nothing keeps it to HTTP.
class Wire {
 public:
  Wire(int socket, const std::atomic<bool>& ending) : socket_(socket), ending_(ending) {}

  /// False: the client has hung up, or the test is over.
  bool send(std::string_view bytes);
  /// Waits for so long, or until the client hangs up; false then.
  bool wait(int milliseconds);

 private:
  int socket_;
  const std::atomic<bool>& ending_;
};

/// A web server on loopback that answers one request after the other, each over a connection of its own, as badly as
/// its handlers want. A path without a handler is answered with 404.
class WebServer {
 public:
  using Handler = std::function<void(const Asked&, Wire&)>;

  WebServer();
  WebServer(const WebServer&) = delete;
  WebServer& operator=(const WebServer&) = delete;
  ~WebServer();

  /// Answers a target, with its query, from now on.
  void on(const std::string& target, Handler handler);
  /// Answers it with these bytes.
  void give(const std::string& target, const std::string& bytes);

  /// "http://127.0.0.1:4711/a"
  std::string url(const std::string& target) const { return "http://127.0.0.1:" + std::to_string(port_) + target; }
  int port() const { return port_; }

  /// The requests so far, and the targets of all but robots.txt's.
  std::vector<Asked> requests() const;
  std::vector<std::string> targets() const;
  void forget_requests();

 private:
  void serve();
  void answer(int socket);

  int listener_ = -1;
  int port_ = 0;
  mutable std::mutex mutex_;
  std::map<std::string, Handler> handlers_;
  std::vector<Asked> requests_;
  std::atomic<bool> ending_{false};
  std::thread thread_;
};

/// A response with its length and a closed connection behind it. `fields` are whole lines: "ETag: \"1\"\r\n".
std::string response(std::string_view status, std::string_view fields, std::string_view body);

/// A page with an article of that headline and text.
std::string page(std::string_view title, std::string_view text, std::string_view fields = "");

}  // namespace figcheck::fetch
