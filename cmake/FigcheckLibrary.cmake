# How figcheck's targets are declared. A library's headers are reached by its name ("text/document.hpp") through a folder that
# holds a link to that library alone, so that code sees the headers of what it links and nothing else: an include against the
# direction of the architecture does not compile.

find_program(FIGCHECK_CCACHE ccache)
if(FIGCHECK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # What is compiled alike in two builds is compiled once: paths are told from the folder of the build.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=true ${FIGCHECK_CCACHE})
endif()

add_library(figcheck_warnings INTERFACE)
target_compile_options(figcheck_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)
if(NOT FIGCHECK_FUZZ)
  # The fuzzers are built with clang, whose warnings are others than those that the code is kept free of.
  target_compile_options(figcheck_warnings INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # gcc 12 sees overlapping copies in std::string where there are none (its bug 105651).
  target_compile_options(figcheck_warnings INTERFACE -Wno-restrict)
endif()
# The sanitizers watch figcheck's libraries. Tests are not of what is watched: they are compiled as in every other build, which
# lets ccache take them from there, and halves the time of a build from nothing.
if(FIGCHECK_SANITIZE)
  add_link_options(-fsanitize=address,undefined)
endif()

if(FIGCHECK_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

# figcheck_library(NAME DIR path SOURCES file... [DEPENDS library...] [LINK external...])
# Declares figcheck_NAME from the folder DIR; its headers are included as "NAME/header.hpp".
function(figcheck_library name)
  cmake_parse_arguments(ARG "" "DIR" "SOURCES;DEPENDS;LINK;PRIVATE_LINK" ${ARGN})
  set(stage ${CMAKE_BINARY_DIR}/include/${name})
  file(MAKE_DIRECTORY ${stage})
  file(CREATE_LINK ${ARG_DIR} ${stage}/${name} SYMBOLIC)
  add_library(figcheck_${name} STATIC ${ARG_SOURCES})
  target_include_directories(figcheck_${name} PUBLIC ${stage})
  foreach(dependency ${ARG_DEPENDS})
    target_link_libraries(figcheck_${name} PUBLIC figcheck_${dependency})
  endforeach()
  target_link_libraries(figcheck_${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK} figcheck_warnings)
  if(FIGCHECK_SANITIZE)
    target_compile_options(figcheck_${name} PRIVATE
      -O1 -g1 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # Eigen allocates otherwise under AddressSanitizer, and tests free what the libraries allocate.
    target_compile_definitions(figcheck_${name} PRIVATE EIGEN_MALLOC_ALREADY_ALIGNED=1)
  endif()
endfunction()

# figcheck_test(NAME SOURCES file... DEPENDS library... [LINK external...] [PROPERTIES property value...])
# Declares the test program NAME_test and registers each of its cases with CTest, with these properties.
function(figcheck_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;LINK;PROPERTIES" ${ARGN})
  add_executable(${name}_test ${ARG_SOURCES})
  foreach(dependency ${ARG_DEPENDS})
    target_link_libraries(${name}_test PRIVATE figcheck_${dependency})
  endforeach()
  target_link_libraries(${name}_test PRIVATE ${ARG_LINK} figcheck_warnings GTest::gmock GTest::gtest_main)
  target_compile_definitions(${name}_test PRIVATE FIGCHECK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  # What is tested is compiled as it is built; the tests themselves run for a moment, and would compile twice as long.
  target_compile_options(${name}_test PRIVATE -O0)
  gtest_discover_tests(${name}_test DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 900 ${ARG_PROPERTIES})
endfunction()
