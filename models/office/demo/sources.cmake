# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Paths of the sources are from models/office, those of the resources from the root.
set(demo_sources
  demo/apportion.cpp demo/candidate_tables.cpp demo/city.cpp demo/contact_table.cpp demo/demo_city.cpp demo/demo_table.cpp
  demo/general_schools.cpp demo/identities.cpp demo/name_book.cpp demo/past.cpp demo/people.cpp demo/place_tables.cpp
  demo/places.cpp demo/row_writer.cpp demo/school_plans.cpp demo/school_programs.cpp demo/schools.cpp
  demo/text_table.cpp demo/wishes.cpp)
set(demo_resources
  resources/codes/districts-430400.tsv resources/codes/programs-2021.tsv
  resources/demo/districts.tsv resources/demo/given-characters.tsv resources/demo/programs.tsv resources/demo/publicity.tsv
  resources/demo/surnames.tsv resources/demo/words.tsv
  resources/national/national-series.tsv)
