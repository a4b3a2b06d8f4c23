#include "web_text.hpp"

#include <cstdio>

namespace figcheck::bench {
namespace {

std::string repeated(std::size_t times, const auto& piece) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += piece(std::to_string(i));
  return all;
}

std::string record(const std::string& type, const std::string& uri, const std::string& block) {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri +
         "\r\nWARC-Date: 2031-05-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http\r\n"
         "Content-Length: " +
         std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

}  // namespace

std::string page_of(const text::Document& article) {
  std::string body;
  for (std::size_t at = 0; at < article.text.size();) {
    const std::size_t end = std::min(article.text.find("\n\n", at), article.text.size());
    body += "<p class=\"story-text__paragraph story-text__paragraph--wide\">" + article.text.substr(at, end - at) +
            "</p>\n";
    at = end + 2;
  }
  const std::string menu = repeated(24, [](const std::string& i) {
    return "<li class=\"menu-item menu-item-type-taxonomy\"><a href=\"https://news.example/section/" + i +
           "/\" class=\"nav-link\" data-track=\"nav:" + i + "\">Section " + i + "</a></li>\n";
  });
  const std::string cards = repeated(10, [](const std::string& i) {
    return "<article class=\"card card--small\"><a href=\"/story/" + i + "\"><img src=\"/img/" + i +
           ".jpg\" srcset=\"/img/" + i + "-1.jpg 1x, /img/" + i +
           "-2.jpg 2x\" alt=\"A picture\" loading=\"lazy\"><h3 class=\"card__title\">Another headline, number " + i +
           "</h3></a></article>\n";
  });
  const std::string script =
      "<script>" +
      repeated(40,
               [](const std::string& i) {
                 return "window.dataLayer=window.dataLayer||[];function f" + i + "(a,b){return a<b&&b>2;}\n";
               }) +
      "</script>\n";
  const std::string style =
      "<style>" +
      repeated(40, [](const std::string& i) { return ".c" + i + "{color:#123456;margin:0 1px;display:flex}\n"; }) +
      "</style>\n";
  return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + article.title +
         " | The Example</title><meta property=\"og:site_name\" content=\"The Example\"><meta "
         "property=\"article:published_time\" content=\"2031-05-06T08:00:00Z\">" +
         style + script +
         "<script "
         "type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"" +
         article.title +
         "\",\"datePublished\":\"2031-05-06T08:00:00Z\",\"author\":{\"@type\":\"Person\",\"name\":\"Edda Quin\"}}"
         "</script></head><body class=\"single\"><header class=\"site-header\"><nav><ul>" +
         menu + "</ul></nav></header><main><article class=\"story\"><h1>" + article.title +
         "</h1><div class=\"story-body\">" + body + "</div></article></main><aside>" + cards + "</aside><footer><ul>" +
         menu + "</ul></footer></body></html>\n";
}

std::string archive_of(const std::vector<std::string>& pages) {
  std::string archive;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const std::string uri = "https://news.example/" + std::to_string(i);
    archive += record("request", uri, "GET / HTTP/1.1\r\nHost: news.example\r\n\r\n");
    std::string response =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (std::size_t at = 0; at < pages[i].size(); at += 8192) {
      const std::string piece = pages[i].substr(at, 8192);
      char size[16];
      std::snprintf(size, sizeof size, "%zx\r\n", piece.size());
      response += size + piece + "\r\n";
    }
    archive += record("response", uri, response + "0\r\n\r\n");
    archive += record("metadata", uri, "fetchTimeMs: 120\r\n");
  }
  return archive;
}

}  // namespace figcheck::bench
