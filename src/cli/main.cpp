#include "cli/command.hpp"

int main(int argc, char** argv) { return figcheck::cli::run_program(argc, argv); }
