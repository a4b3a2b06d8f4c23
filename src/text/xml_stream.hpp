#pragma once

#include <string>
#include <string_view>

#include "text/byte_source.hpp"

struct _xmlParserCtxt;

namespace figcheck::text {

/// The attributes of an element that is being read.
class XmlAttributes {
 public:
  XmlAttributes(const unsigned char** parts, int count) : parts_(parts), count_(count) {}

  /// The value of the attribute of that local name, as one line of at most 2000 bytes; "" if there is none.
  std::string value(std::string_view called) const;

 private:
  const unsigned char** parts_;  ///< as libxml2 hands them over: five for each
  int count_;
};

/// Reads XML as a stream and hands over what it is made of. Nothing is fetched, a document's own entities are not even
/// kept, HTML's named characters are known; what is not well-formed is read as far as it makes sense.
class XmlStream {
 public:
  virtual ~XmlStream() = default;

 protected:
  /// Reads to the end, or until `stop`.
  void parse(ByteSource& source);
  void stop();

  virtual void begin_element(std::string_view name, std::string_view prefix, const XmlAttributes& attributes) = 0;
  virtual void end_element(std::string_view name) = 0;
  virtual void text(std::string_view text) = 0;

  /// What is wrong with the document first, as a message that stands by itself, and in which line; "" for nothing that
  /// costs text.
  const std::string& error() const { return error_; }
  int error_line() const { return error_line_; }
  bool stopped() const { return stopped_; }

 private:
  struct Handlers;

  _xmlParserCtxt* parser_ = nullptr;  ///< libxml2's, while it reads
  std::string error_;
  int error_line_ = 0;
  bool stopped_ = false;
};

}  // namespace figcheck::text
