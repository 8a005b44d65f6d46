// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supplement/entry_form.h"

#include "models/office/search_desk.h"
#include "models/wording/error_words.h"
#include "models/wording/figure_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace hengzhao::ui
{

namespace
{

constexpr int restMilliseconds = 250;

} // namespace

EntryForm::EntryForm(OpenSeason &season, QWidget *parent)
    : QWidget(parent), m_season(season), m_search(new QLineEdit), m_candidates(new QComboBox), m_school(new QLineEdit),
      m_schoolName(new QLabel), m_verdict(new QLabel), m_take(new QPushButton(tr("Take")))
{
    m_search->setPlaceholderText(tr("number, name or initials"));
    m_search->setClearButtonEnabled(true);
    m_candidates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_candidates->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_candidates->setPlaceholderText(tr("nobody found yet"));
    m_school->setPlaceholderText(tr("code of the school"));
    m_schoolName->setObjectName(QStringLiteral("muted"));
    m_schoolName->setWordWrap(true);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(72);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_take->setProperty("main", true);
    m_take->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_take->setToolTip(
        tr("Pre-admits the candidate at once (%1)").arg(m_take->shortcut().toString(QKeySequence::NativeText)));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 4, 12, 12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [form](const QString &title, QWidget *field) {
        field->setAccessibleName(title);
        form->addRow(title, field);
    };
    add(tr("Find"), m_search);
    add(tr("Candidate"), m_candidates);
    add(tr("School"), m_school);
    form->addRow(QString(), m_schoolName);
    form->addRow(m_verdict);
    form->addRow(m_take);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &EntryForm::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_rest.start(); });
    connect(m_search, &QLineEdit::returnPressed, m_school, qOverload<>(&QWidget::setFocus));
    connect(m_school, &QLineEdit::returnPressed, m_take, &QPushButton::click);
    connect(m_school, &QLineEdit::textEdited, this, [this] {
        m_schoolName->clear();
        check();
    });
    connect(m_candidates, &QComboBox::currentIndexChanged, this, &EntryForm::check);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT wantsTaking(ask()); });
    check();
}

void EntryForm::setSchool(const QString &code, const QString &name)
{
    m_school->setText(code);
    m_schoolName->setText(name);
    check();
}

void EntryForm::setCandidate(const QString &number)
{
    m_search->setText(number);
    search();
}

void EntryForm::clear()
{
    m_search->clear();
    m_candidates->clear();
    check();
    m_search->setFocus();
}

office::SupplementAsk EntryForm::ask() const
{
    return {m_candidates->currentData().toString(), m_school->text().trimmed()};
}

QString EntryForm::verdict() const
{
    return m_verdict->text();
}

bool EntryForm::canTake() const
{
    return m_take->isEnabled();
}

void EntryForm::search()
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty()) {
        m_candidates->clear();
        return;
    }
    m_season
        .read<QList<office::Found>>(
            [wanted](office::Office &office) { return office::SearchDesk(office).find(wanted); })
        .then(this, [this, wanted](const Result<QList<office::Found>> &found) {
            if (!found || wanted != m_search->text().trimmed())
                return;
            m_candidates->clear();
            for (const office::Found &one : *found) {
                if (!one.isSchool)
                    m_candidates->addItem(one.text, one.code);
            }
            m_candidates->setCurrentIndex(m_candidates->count() > 0 ? 0 : -1);
            if (m_candidates->count() == 0)
                showVerdict(tr("Nobody is found by “%1”.").arg(wanted), false);
        });
}

void EntryForm::check()
{
    const office::SupplementAsk wanted = ask();
    m_take->setEnabled(false);
    if (wanted.candidate.isEmpty() || wanted.school.isEmpty())
        return showVerdict(tr("Choose a vacancy and find the candidate who asks for it."), false);
    m_season
        .read<office::SupplementCheck>(
            [wanted](office::Office &office) { return office::SupplementDesk(office).check(wanted); })
        .then(this, [this, wanted](const Result<office::SupplementCheck> &found) {
            const office::SupplementAsk now = ask();
            if (now.candidate == wanted.candidate && now.school == wanted.school)
                showCheck(found);
        });
}

void EntryForm::showCheck(const Result<office::SupplementCheck> &check)
{
    if (!check)
        return showVerdict(wording::sentence(check.error()), false);
    m_schoolName->setText(check->schoolName);
    QStringList lines;
    for (const office::SupplementCheck::Obstacle &obstacle : check->obstacles)
        lines.append(wording::sentence(obstacle.error));
    if (lines.isEmpty())
        lines.append(tr("%1 can be taken; %2 seats are free there.")
                         .arg(check->applicant.name, wording::thousands(check->place->free)));
    showVerdict(lines.join(QLatin1Char('\n')), check->obstacles.isEmpty());
}

void EntryForm::showVerdict(const QString &text, bool canTake)
{
    m_verdict->setText(text);
    m_take->setEnabled(canTake && !m_season.isReadOnly());
}

} // namespace hengzhao::ui
