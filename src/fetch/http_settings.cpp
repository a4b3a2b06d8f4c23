#include "fetch/http_settings.hpp"

namespace figcheck::fetch {

std::string user_agent(const HttpSettings& settings) {
  std::string name = std::string(product_token) + "/" FIGCHECK_VERSION;
  if (!settings.contact.empty()) name += " (+" + settings.contact + ')';
  return name;
}

}  // namespace figcheck::fetch
