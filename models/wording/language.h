// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

class QLocale;

namespace hengzhao::wording
{

enum class Language { Chinese, English };

/// The language asked for ("zh" or "en"); where nothing else is asked for, Chinese if the locale is, else English.
[[nodiscard]] Language languageOf(const QString &option, const QLocale &locale);

/// The language that the running application speaks now.
[[nodiscard]] Language spokenLanguage();

/// Finds the texts of classes by the class's own name: Qt asks by the name with its namespace, and the tool that
/// collects texts leaves the namespace out.
class Translator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation,
                                    int count) const override;
};

/// Makes the running application speak one language for as long as this lives.
class Translation
{
public:
    explicit Translation(Language language);
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

private:
    /// Of the buttons and dialogs that come with Qt.
    QTranslator m_ofQt;
    Translator m_translator;
};

} // namespace hengzhao::wording
