# SPDX-License-Identifier: GPL-3.0-or-later
# The terminal front. What it understands and what it says are libraries, so that tests can ask them without a process.
add_library(poolcopy_cli_options STATIC cli_options.cpp cli_options.h)
target_link_libraries(poolcopy_cli_options PUBLIC poolcopy_words poolcopy_qt_rules Qt6::Core)

add_library(poolcopy_cli_output STATIC cli_output.cpp cli_output.h terminal_keys.cpp terminal_keys.h)
target_link_libraries(poolcopy_cli_output PUBLIC poolcopy_cli_options)

add_executable(poolcopy-cli poolcopy_cli.cpp cli_jobs.cpp cli_jobs.h)
target_link_libraries(poolcopy-cli PRIVATE poolcopy_translations poolcopy_cli_options poolcopy_cli_output poolcopy_engine poolcopy_words)
target_compile_definitions(poolcopy-cli PRIVATE POOLCOPY_VERSION="${PROJECT_VERSION}")
install(TARGETS poolcopy-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
