// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <string_view>

namespace hengzhao::wording
{

Language languageOf(const QString &option, const QLocale &locale)
{
    if (option == QLatin1String("zh"))
        return Language::Chinese;
    if (option == QLatin1String("en"))
        return Language::English;
    return locale.language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

Language spokenLanguage()
{
    // Each language translates this by its own name; a program without one speaks English.
    return QCoreApplication::translate("language", "en", "the language's own code") == QLatin1String("zh")
               ? Language::Chinese
               : Language::English;
}

QString Translator::translate(const char *context, const char *text, const char *disambiguation, int count) const
{
    const std::string_view whole(context);
    const size_t colons = whole.rfind("::");
    const char *own = colons == std::string_view::npos ? context : context + colons + 2;
    return QTranslator::translate(own, text, disambiguation, count);
}

Translation::Translation(Language language)
{
    if (language == Language::Chinese && m_ofQt.load(QStringLiteral(":/i18n/qtbase_zh_CN.qm")))
        QCoreApplication::installTranslator(&m_ofQt);
    const QString file = language == Language::Chinese ? QStringLiteral(":/i18n/hengzhao_zh_CN.qm")
                                                       : QStringLiteral(":/i18n/hengzhao_en.qm");
    [[maybe_unused]] const bool loaded = m_translator.load(file);
    Q_ASSERT(loaded);
    QCoreApplication::installTranslator(&m_translator);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_ofQt);
}

} // namespace hengzhao::wording
