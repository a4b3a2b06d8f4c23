#pragma once

#include <atomic>
#include <thread>

namespace figcheck::fetch {

/// A server on loopback that speaks TLS with a certificate that nobody vouches for, and says "secret" to whoever puts
/// up with that.
class SelfSignedServer {
 public:
  SelfSignedServer();
  SelfSignedServer(const SelfSignedServer&) = delete;
  SelfSignedServer& operator=(const SelfSignedServer&) = delete;
  ~SelfSignedServer();

  int port() const { return port_; }

 private:
  void serve();

  int listener_ = -1;
  int port_ = 0;
  std::atomic<bool> ending_{false};
  std::thread thread_;
};

}  // namespace figcheck::fetch
