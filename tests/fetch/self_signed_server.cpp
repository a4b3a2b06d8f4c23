#include "self_signed_server.hpp"

#include <netinet/in.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <stdexcept>

namespace figcheck::fetch {
namespace {

using Context = std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)>;

/// A context with a new key and a certificate for it that it signs itself.
Context self_signed() {
  const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)> key(::EVP_EC_gen("P-256"), ::EVP_PKEY_free);
  const std::unique_ptr<X509, void (*)(X509*)> certificate(::X509_new(), ::X509_free);
  ::ASN1_INTEGER_set(::X509_get_serialNumber(certificate.get()), 1);
  ::X509_gmtime_adj(::X509_getm_notBefore(certificate.get()), -3600);
  ::X509_gmtime_adj(::X509_getm_notAfter(certificate.get()), 3600);
  ::X509_set_pubkey(certificate.get(), key.get());
  X509_NAME* name = ::X509_get_subject_name(certificate.get());
  ::X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("127.0.0.1"), -1, -1,
                               0);
  ::X509_set_issuer_name(certificate.get(), name);
  Context context(::SSL_CTX_new(::TLS_server_method()), ::SSL_CTX_free);
  if (::X509_sign(certificate.get(), key.get(), ::EVP_sha256()) == 0 ||
      ::SSL_CTX_use_certificate(context.get(), certificate.get()) != 1 ||
      ::SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1) {
    throw std::runtime_error("no certificate");
  }
  return context;
}

}  // namespace

SelfSignedServer::SelfSignedServer() {
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

SelfSignedServer::~SelfSignedServer() {
  ending_ = true;
  thread_.join();
  ::close(listener_);
}

void SelfSignedServer::serve() {
  const Context context = self_signed();
  while (!ending_) {
    pollfd waited{listener_, POLLIN, 0};
    if (::poll(&waited, 1, 20) <= 0) continue;
    const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (socket < 0) continue;
    const timeval patience{5, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const std::unique_ptr<SSL, void (*)(SSL*)> session(::SSL_new(context.get()), ::SSL_free);
    ::SSL_set_fd(session.get(), socket);
    char request[4096];
    if (::SSL_accept(session.get()) == 1 && ::SSL_read(session.get(), request, sizeof request) > 0) {
      constexpr char answer[] = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 6\r\n\r\nsecret";
      ::SSL_write(session.get(), answer, sizeof answer - 1);
    }
    ::close(socket);
  }
}

}  // namespace figcheck::fetch
