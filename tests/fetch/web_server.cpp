#include "web_server.hpp"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>

namespace figcheck::fetch {

bool Wire::send(std::string_view bytes) {
  while (!bytes.empty() && !ending_) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return !ending_;
}

bool Wire::wait(int milliseconds) {
  while (milliseconds > 0 && !ending_) {
    pollfd waited{socket_, POLLIN | POLLRDHUP, 0};
    const int step = std::min(milliseconds, 20);
    if (::poll(&waited, 1, step) > 0) return false;  // a client has nothing more to say but that it goes
    milliseconds -= step;
  }
  return !ending_;
}

WebServer::WebServer() {
  listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  if (listener_ < 0 || ::bind(listener_, generic, length) != 0 || ::listen(listener_, 16) != 0 ||
      ::getsockname(listener_, generic, &length) != 0) {
    throw std::runtime_error("no server on loopback");
  }
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { serve(); });
}

WebServer::~WebServer() {
  ending_ = true;
  thread_.join();
  ::close(listener_);
}

void WebServer::on(const std::string& target, Handler handler) {
  const std::lock_guard lock(mutex_);
  handlers_[target] = std::move(handler);
}

void WebServer::give(const std::string& target, const std::string& bytes) {
  on(target, [bytes](const Asked&, Wire& wire) { wire.send(bytes); });
}

std::vector<Asked> WebServer::requests() const {
  const std::lock_guard lock(mutex_);
  return requests_;
}

std::vector<std::string> WebServer::targets() const {
  std::vector<std::string> all;
  for (const Asked& asked : requests())
    if (asked.target != "/robots.txt") all.push_back(asked.target);
  return all;
}

void WebServer::forget_requests() {
  const std::lock_guard lock(mutex_);
  requests_.clear();
}

void WebServer::serve() {
  while (!ending_) {
    pollfd waited{listener_, POLLIN, 0};
    if (::poll(&waited, 1, 20) <= 0) continue;
    const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (socket < 0) continue;
    const timeval patience{5, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    answer(socket);
    ::shutdown(socket, SHUT_WR);
    ::close(socket);
  }
}

void WebServer::answer(int socket) {
  std::string head;
  char buffer[4096];
  while (head.find("\r\n\r\n") == std::string::npos && head.size() < 65536) {
    const ssize_t got = ::recv(socket, buffer, sizeof buffer, 0);
    if (got <= 0) return;
    head.append(buffer, static_cast<std::size_t>(got));
  }
  Asked asked;
  std::size_t at = head.find("\r\n");
  const std::string line = head.substr(0, at);
  const std::size_t begin = line.find(' ') + 1;
  asked.target = line.substr(begin, line.find(' ', begin) - begin);
  while (at != std::string::npos && at + 2 < head.size()) {
    const std::size_t end = head.find("\r\n", at + 2);
    const std::string field = head.substr(at + 2, end == std::string::npos ? end : end - at - 2);
    if (const std::size_t colon = field.find(": "); colon != std::string::npos) {
      std::string name = field.substr(0, colon);
      std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
      asked.fields[name] = field.substr(colon + 2);
    }
    at = end;
  }
  Handler handler;
  {
    const std::lock_guard lock(mutex_);
    requests_.push_back(asked);
    if (const auto found = handlers_.find(asked.target); found != handlers_.end()) handler = found->second;
  }
  Wire wire(socket, ending_);
  if (handler) {
    handler(asked, wire);
  } else {
    wire.send(response("404 Not Found", "", "nothing here"));
  }
}

std::string response(std::string_view status, std::string_view fields, std::string_view body) {
  std::string all = "HTTP/1.1 ";
  all.append(status).append("\r\nConnection: close\r\nContent-Length: ").append(std::to_string(body.size()));
  return all.append("\r\n").append(fields).append("\r\n").append(body);
}

std::string page(std::string_view title, std::string_view text, std::string_view fields) {
  std::string html = "<!DOCTYPE html><html><head><title>";
  html.append(title).append("</title></head><body><article><h1>").append(title).append("</h1><p>");
  html.append(text).append("</p></article></body></html>");
  return response("200 OK", "Content-Type: text/html; charset=utf-8\r\n" + std::string(fields), html);
}

}  // namespace figcheck::fetch
