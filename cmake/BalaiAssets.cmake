# Fonts, icons, licence texts, resources and translations, brought together where the programs look for them:
# <folder of the program>/../share/balai. Copied once, again only when a source changed.
set(BALAI_SHARE ${PROJECT_BINARY_DIR}/share/balai)
set(BALAI_DEPS ${PROJECT_SOURCE_DIR}/packaging/deps/node_modules)
set(balai_assets_made "")

# balai_asset(FROM TO): FROM is absolute, TO is below share/balai.
function(balai_asset from to)
  if(NOT EXISTS ${from})
    message(FATAL_ERROR "${from} is missing: ${BALAI_GET}")
  endif()
  add_custom_command(OUTPUT ${BALAI_SHARE}/${to} DEPENDS ${from} VERBATIM
    COMMAND ${CMAKE_COMMAND} -E copy ${from} ${BALAI_SHARE}/${to} COMMENT "Share ${to}")
  set(balai_assets_made ${balai_assets_made} ${BALAI_SHARE}/${to} PARENT_SCOPE)
endfunction()

# Regular and bold of the seven families that cover the 13 languages.
foreach(family "noto-sans NotoSans" "noto-sans-thai-looped NotoSansThaiLooped" "noto-sans-lao NotoSansLao"
    "noto-sans-khmer NotoSansKhmer" "noto-sans-myanmar NotoSansMyanmar" "noto-sans-tamil NotoSansTamil"
    "noto-sans-sc NotoSansSC")
  separate_arguments(family)
  list(GET family 0 package)
  list(GET family 1 name)
  foreach(weight 400Regular 700Bold)
    balai_asset(${BALAI_DEPS}/@expo-google-fonts/${package}/${weight}/${name}_${weight}.ttf fonts/${name}_${weight}.ttf)
  endforeach()
  balai_asset(${BALAI_DEPS}/@expo-google-fonts/${package}/LICENSE_FONT licences/${name}-OFL.txt)
endforeach()

# Icons by name, one a line in resources/icons.txt.
set(icons_list ${PROJECT_SOURCE_DIR}/resources/icons.txt)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${icons_list})
file(STRINGS ${icons_list} icons REGEX "^[a-z0-9-]+$")
foreach(icon IN LISTS icons)
  balai_asset(${BALAI_DEPS}/lucide-static/icons/${icon}.svg icons/${icon}.svg)
endforeach()
balai_asset(${BALAI_DEPS}/lucide-static/LICENSE licences/Lucide-ISC.txt)

# The Zawgyi detector's model is compiled in (core/text).
balai_asset(${BALAI_DEPS}/myanmar-tools/LICENSE.md licences/myanmar-tools-Apache-2.0.txt)
balai_asset(${PROJECT_SOURCE_DIR}/LICENSE licences/Balai-GPL-3.0.txt)
balai_asset(${PROJECT_SOURCE_DIR}/resources/NOTICES.md licences/NOTICES.md)

# Every folder of resources/ as it stands, but for the word lists that core/text compiles in.
file(GLOB_RECURSE resources CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/resources ${PROJECT_SOURCE_DIR}/resources/*/*)
list(FILTER resources EXCLUDE REGEX "^(hints|details)/")
foreach(resource IN LISTS resources)
  balai_asset(${PROJECT_SOURCE_DIR}/resources/${resource} ${resource})
endforeach()

if(TARGET Qt6::lrelease)
  file(GLOB translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
  foreach(translation IN LISTS translations)
    get_filename_component(name ${translation} NAME_WLE)
    set(made ${BALAI_SHARE}/translations/${name}.qm)
    add_custom_command(OUTPUT ${made} DEPENDS ${translation} VERBATIM COMMENT "Share translations/${name}.qm"
      COMMAND ${CMAKE_COMMAND} -E make_directory ${BALAI_SHARE}/translations
      COMMAND Qt6::lrelease -silent ${translation} -qm ${made})
    list(APPEND balai_assets_made ${made})
  endforeach()
endif()

add_custom_target(balai_assets ALL DEPENDS ${balai_assets_made})
