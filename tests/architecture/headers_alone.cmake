# SPDX-License-Identifier: GPL-3.0-or-later
# Goes on after the first header, to name them all.
set(KEEP_GOING -k)
if(GENERATOR STREQUAL "Ninja")
  list(APPEND KEEP_GOING 0)
endif()

execute_process(COMMAND ${CMAKE_COMMAND} --build ${BINARY_DIR} --target shop_headers_alone -- ${KEEP_GOING}
  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status EQUAL 0)
  string(REGEX MATCHALL "[^\n]*(error|FAILED):[^\n]*" errors "${output}")
  list(JOIN errors "\n" errors)
  message(FATAL_ERROR "rule 1: a header does not compile alone:\n${errors}\n${output}")
endif()
