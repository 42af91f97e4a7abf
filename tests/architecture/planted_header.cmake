# SPDX-License-Identifier: GPL-3.0-or-later
# Goes on after the first header, to name them all.
set(KEEP_GOING -k)
if(GENERATOR STREQUAL "Ninja")
  list(APPEND KEEP_GOING 0)
endif()

set(build ${BINARY_DIR}/planted_header)
file(REMOVE_RECURSE ${build})
execute_process(COMMAND ${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/planted_header -B ${build} -G ${GENERATOR}
  -DSOURCE_DIR=${SOURCE_DIR} -DCMAKE_CXX_COMPILER=${CXX} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${build} --target headers_alone -- ${KEEP_GOING}
  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(status EQUAL 0)
  message(FATAL_ERROR "a header that needs another was taken")
endif()
if(NOT output MATCHES "needs_another.h:4:[0-9]+: error")
  message(FATAL_ERROR "the message does not name the header and the line:\n${output}")
endif()
if(output MATCHES "stands_alone.h:[0-9]+")
  message(FATAL_ERROR "a header that stands alone was refused:\n${output}")
endif()
