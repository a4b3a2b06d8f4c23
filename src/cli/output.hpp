#pragma once

#include <string>
#include <string_view>

namespace figcheck::cli {

/// Where results go: standard output, or a file that appears whole or not at all (it is written under another name
/// beside its own, and renamed when all is in it; a run that fails or is interrupted leaves what was there before).
class Output {
 public:
  /// How writing goes.
  enum class State { good, reader_gone, failed };

  Output() = default;
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// Opens the file, or standard output for "" and "-". A device or pipe is written to directly. False with `error()`
  /// set if not.
  bool open(const std::string& path);

  /// Writes all of `bytes`. False when they could not be; a reader that went away (EPIPE) is told apart from a failure.
  bool write(std::string_view bytes);

  /// Makes sure that everything is out, and gives the file its name. False with `error()` set if not.
  bool commit();

  State state() const { return state_; }
  /// "no space left on device", with where: for a message.
  const std::string& error() const { return error_; }
  bool is_terminal() const;

 private:
  bool fail(std::string_view doing);

  int fd_ = -1;
  std::string name_;    ///< as the user gave it
  std::string target_;  ///< the file that the temporary one becomes; "" where there is none
  std::string temporary_;
  State state_ = State::good;
  std::string error_;
};

/// To be called once, first thing: writing to a closed pipe is to be an error instead of a signal, and files opened
/// later must not take the place of a closed standard stream.
void prepare_standard_streams();

}  // namespace figcheck::cli
