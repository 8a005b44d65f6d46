// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/scan_card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

QFont enlarged(const QFont &font, double factor)
{
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * factor);
    return large;
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Plain:
    case Tone::Neutral:
        return QStringLiteral("neutral");
    }
    Q_UNREACHABLE();
}

} // namespace

ScanCard::ScanCard(QWidget *parent)
    : Card({}, {}, parent), m_field(new QLineEdit), m_verdict(new QFrame), m_headline(new QLabel),
      m_sentence(new QLabel)
{
    constexpr double fieldScale = 1.9;
    constexpr double headlineScale = 2.2;
    auto *hint = new QLabel(tr("Lay the identity card on the reader, or type its 18 characters and press Enter"));
    hint->setObjectName(QStringLiteral("muted"));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    m_field->setObjectName(QStringLiteral("scan"));
    m_field->setAccessibleName(tr("Identity card"));
    m_field->setFont(enlarged(font(), fieldScale));
    m_field->setAlignment(Qt::AlignCenter);
    m_field->setMinimumHeight(56);
    // A reader that types twice must not fill the screen; a number is never longer.
    constexpr int longest = 32;
    m_field->setMaxLength(longest);
    m_field->installEventFilter(this);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setMinimumHeight(120);
    m_headline->setObjectName(QStringLiteral("verdictHead"));
    m_headline->setFont(enlarged(font(), headlineScale));
    m_headline->setAccessibleName(tr("Verdict"));
    for (QLabel *label : {m_headline, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *words = new QVBoxLayout(m_verdict);
    words->setContentsMargins(14, 14, 14, 14);
    words->addStretch(1);
    words->addWidget(m_headline);
    words->addWidget(m_sentence);
    words->addStretch(1);
    auto *keys = new QLabel(tr("Enter confirms · F2 program · F3 interview · F4 gives up · Esc next"));
    keys->setObjectName(QStringLiteral("muted"));
    keys->setAlignment(Qt::AlignCenter);
    keys->setWordWrap(true);
    body()->setContentsMargins(14, 0, 14, 14);
    body()->setSpacing(12);
    body()->addStretch(1);
    for (QWidget *one : {static_cast<QWidget *>(hint), static_cast<QWidget *>(m_field),
                         static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(keys)})
        body()->addWidget(one);
    body()->addStretch(1);
}

void ScanCard::say(Tone tone, const QString &headline, const QString &sentence)
{
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_verdict->setProperty("tone", toneName(tone));
    for (QWidget *one : {static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_headline)}) {
        style()->unpolish(one);
        style()->polish(one);
    }
}

QString ScanCard::headline() const
{
    return m_headline->text();
}

QString ScanCard::sentence() const
{
    return m_sentence->text();
}

void ScanCard::enter()
{
    const QString text = m_field->text().trimmed();
    // Out of sight at once: the next in the queue looks on.
    m_field->clear();
    if (text.isEmpty())
        Q_EMIT agreed();
    else
        Q_EMIT scanned(text);
}

bool ScanCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_F2:
        Q_EMIT stepped(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return true;
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return true;
    case Qt::Key_F3:
        Q_EMIT interviewWanted();
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        Q_EMIT cleared();
        return true;
    default:
        return Card::eventFilter(watched, event);
    }
}

} // namespace hengzhao::ui
