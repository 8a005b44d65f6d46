// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::wording
{

/// A ranking key as the rule book writes it, in words: "total score", "Chinese + mathematics + English". What is no
/// ranking key is given back as it is.
[[nodiscard]] QString rankingKeyWord(const QString &keyText);

/// "first batch", 第一批.
[[nodiscard]] QString batchWord(int batch);
/// "first choice", 第一志愿.
[[nodiscard]] QString choiceWord(int number);
/// Whom a bucket's seats are for: the district's name (its code where the name is empty), all other districts for `*`,
/// or all districts where the text is empty.
[[nodiscard]] QString bucketWord(const QString &districtText, const QString &districtName);

/// An import kind of the contract in words; an unknown one is given back as it is.
[[nodiscard]] QString kindWord(const QString &kind);
/// How far a season is: empty, preparing, ready, running, closed; an unknown stage is given back as it is.
[[nodiscard]] QString stageWord(const QString &stage);
/// Where a school's filing stands, by its name in the database; an unknown one is given back as it is.
[[nodiscard]] QString filingStateWord(const QString &state);
/// Why a line was set, as the record has it; one that came with a file says so in words.
[[nodiscard]] QString lineReasonWord(const QString &reason);
/// The place of a school: a district's name, or the code of a place outside the city.
[[nodiscard]] QString placeWord(const QString &place);
/// Whether a result has come.
[[nodiscard]] QString arrivalWord(bool hasCome);
/// Whether a version is the one that counts.
[[nodiscard]] QString forceWord(bool isInForce);
/// A list that can be exported; an unknown one is given back as it is.
[[nodiscard]] QString listWord(const QString &what);
/// A figure of rules, section 8; an unknown one is given back as it is.
[[nodiscard]] QString figureWord(const QString &figure);
/// What seats are divided by: last-year, candidates, evenly; an unknown one is given back as it is.
[[nodiscard]] QString divideByWord(const QString &by);
/// How many rows a written table has; %1 stands for the number.
[[nodiscard]] QString rowsPattern();
/// What a check of `batch verify` or `season check` proves; an unknown one is given back as it is.
[[nodiscard]] QString checkWord(const QString &name);

} // namespace hengzhao::wording
