// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/guidance_pane.h"

#include "ui/parts/attachment_list.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using office::GuidanceCount;
using office::GuidanceDesk;
using office::Poster;

namespace
{

bool owes(const GuidanceCount &count, int target)
{
    return count.lessons < target || (count.classes && office::posterStateOf(count) != QLatin1String("shown"));
}

/// Those of a table's rows that are kept, in their order.
Table onlyRows(const Table &table, const std::vector<size_t> &rows)
{
    Table narrowed;
    for (const TableColumn &column : table.columns) {
        TableColumn cells{column.key, column.kind, column.title, {}, {}, column.words, column.tones};
        for (const size_t row : rows) {
            if (column.kind == ColumnKind::Text)
                cells.texts.append(column.texts[row]);
            else
                cells.numbers.append(column.numbers[row]);
        }
        narrowed.columns.append(std::move(cells));
    }
    for (const size_t row : rows)
        narrowed.ids.push_back(table.ids[row]);
    return narrowed;
}

} // namespace

GuidancePane::GuidancePane(OpenSeason &season)
    : PublicityPane(season), m_juniors(new Grid(QStringLiteral("guidance"))),
      m_lessons(new Grid(QStringLiteral("lessons"))), m_posters(new Grid(QStringLiteral("posters"))),
      m_photographs(new AttachmentList(season, {{QStringLiteral("photograph"), tr("photograph")}})),
      m_onlyOwing(new QCheckBox(tr("only who is short"))), m_addLesson(new QPushButton(tr("Record …"))),
      m_removeLesson(new QPushButton(tr("Take off …"))), m_addPoster(new QPushButton(tr("Record …"))),
      m_down(new QPushButton(tr("Taken down …")))
{
    for (Grid *grid : {m_juniors, m_lessons, m_posters})
        grid->setTight(true);
    m_juniors->view().setAccessibleName(tr("Junior-highs"));
    m_juniors->setEmptyText(tr("Import the junior-highs first."));
    auto *list = new Card(tr("Lessons and posters"),
                          tr("%1 lessons before the choices are filed").arg(season.rules().targets().careerLessons));
    m_onlyOwing->setToolTip(tr("Junior-highs with too few lessons, or without a poster in every final-year class"));
    list->addTool(m_onlyOwing);
    list->body()->addWidget(m_juniors);
    auto *halves = new QSplitter;
    halves->addWidget(list);
    halves->addWidget(makePane());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(halves);
    connect(m_juniors, &Grid::currentChanged, this, &GuidancePane::showCurrent);
    connect(m_juniors, &Grid::summaryChanged, this, &PublicityPane::summaryChanged);
    connect(m_lessons, &Grid::currentChanged, this, &GuidancePane::showTools);
    connect(m_posters, &Grid::currentChanged, this, &GuidancePane::showPhotographs);
    connect(m_onlyOwing, &QCheckBox::toggled, this, &GuidancePane::show);
    connect(m_addLesson, &QPushButton::clicked, this, &GuidancePane::askLesson);
    connect(m_removeLesson, &QPushButton::clicked, this, &GuidancePane::askRemoval);
    connect(m_addPoster, &QPushButton::clicked, this, &GuidancePane::askPoster);
    connect(m_down, &QPushButton::clicked, this, &GuidancePane::askDown);
    connect(m_photographs, &AttachmentList::wantsAdding, this, [this](const office::NewAttachment &wanted) {
        changePhotographs(tr("Attaching the photograph"), [path = wanted.path](GuidanceDesk &desk, qint64 poster) {
            return desk.attach(poster, path);
        });
    });
    connect(m_photographs, &AttachmentList::wantsRemoval, this, [this](qint64 photograph) {
        changePhotographs(tr("Taking the photograph away"),
                          [photograph](GuidanceDesk &desk, qint64 poster) { return desk.detach(poster, photograph); });
    });
}

void GuidancePane::changePhotographs(const QString &title,
                                     std::function<Result<void>(office::GuidanceDesk &, qint64)> change)
{
    const std::optional<Poster> poster = currentPoster();
    if (!poster)
        return;
    season()
        .work<void>(title,
                    [id = poster->id, change = std::move(change)](office::Office &office, Progress &) {
                        GuidanceDesk desk(office);
                        return change(desk, id);
                    })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                tellError(this, tr("Not done"), done.error());
        });
}

QWidget *GuidancePane::makePane()
{
    m_addLesson->setToolTip(tr("Records a lesson from the junior-high’s return"));
    m_removeLesson->setToolTip(tr("Takes off a lesson that was recorded by mistake"));
    m_addPoster->setToolTip(tr("Records in how many classes posters were put up"));
    m_down->setToolTip(tr("Notes the day on which the posters were taken down"));
    m_lessonCard = new Card(tr("Lessons"));
    m_lessonCard->addTool(m_removeLesson);
    m_lessonCard->addTool(m_addLesson);
    m_lessonCard->body()->addWidget(m_lessons);
    m_lessons->view().setAccessibleName(tr("Lessons"));
    m_lessons->setEmptyText(tr("No lesson is recorded."));
    m_posterCard = new Card(tr("Posters"));
    m_posterCard->addTool(m_down);
    m_posterCard->addTool(m_addPoster);
    m_posterCard->body()->addWidget(m_posters, 1);
    m_posters->view().setAccessibleName(tr("Posters"));
    m_posters->setEmptyText(tr("No poster is recorded."));
    auto *photographs = new QVBoxLayout;
    photographs->setContentsMargins(12, 0, 12, 10);
    photographs->addWidget(m_photographs);
    m_posterCard->body()->addLayout(photographs, 1);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_lessonCard, 2);
    column->addWidget(m_posterCard, 3);
    return pane;
}

Result<GuidancePane::Read> GuidancePane::read(office::Office &office)
{
    GuidanceDesk desk(office);
    const Result<Table> table = desk.table();
    const Result<QList<GuidanceCount>> counts = desk.counts();
    if (!table || !counts)
        return failure(table ? counts.error() : table.error());
    return Read{*table, *counts};
}

void GuidancePane::refresh()
{
    season().read<Read>(&GuidancePane::read).then(this, [this](const Result<Read> &read) {
        if (!read)
            return Q_EMIT failed(read.error());
        m_table = read->table;
        m_counts = read->counts;
        show();
    });
}

void GuidancePane::showOnlyOwing(bool isOnly)
{
    m_onlyOwing->setChecked(isOnly);
}

void GuidancePane::show()
{
    const int target = season().rules().targets().careerLessons;
    std::vector<size_t> rows;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        if (!m_onlyOwing->isChecked() || owes(m_counts[i], target))
            rows.push_back(static_cast<size_t>(i));
    }
    m_juniors->setTable(std::make_shared<const Table>(onlyRows(m_table, rows)));
    if (!m_juniors->currentId() && m_juniors->table().rowCount() > 0)
        m_juniors->selectId(m_juniors->table().idOf(0));
    showCurrent();
}

std::optional<GuidanceCount> GuidancePane::current() const
{
    const auto id = m_juniors->currentId();
    for (const GuidanceCount &count : m_counts) {
        if (id && count.junior == *id)
            return count;
    }
    return std::nullopt;
}

std::optional<Poster> GuidancePane::currentPoster() const
{
    const auto id = m_posters->currentId();
    for (const Poster &poster : m_details.posters) {
        if (id && poster.id == *id)
            return poster;
    }
    return std::nullopt;
}

void GuidancePane::showCurrent()
{
    const std::optional<GuidanceCount> count = current();
    m_lessonCard->setTitle(tr("Lessons"), count ? count->juniorName : QString());
    m_posterCard->setTitle(tr("Posters"), count ? count->juniorName : QString());
    showTools();
    if (!count)
        return;
    season()
        .read<Details>([id = count->junior](office::Office &office) -> Result<Details> {
            const auto lessons = GuidanceDesk(office).lessons(id);
            const auto posters = GuidanceDesk(office).posters(id);
            if (!lessons || !posters)
                return failure(lessons ? posters.error() : lessons.error());
            return Details{*lessons, *posters};
        })
        .then(this, [this, id = count->junior](const Result<Details> &details) {
            if (!details)
                return Q_EMIT failed(details.error());
            if (m_juniors->currentId() != id)
                return;
            m_details = *details;
            m_lessons->setTable(std::make_shared<const Table>(GuidanceDesk::lessonTable(details->lessons)));
            m_posters->setTable(std::make_shared<const Table>(GuidanceDesk::posterTable(details->posters)));
            if (!m_posters->currentId() && m_posters->table().rowCount() > 0)
                m_posters->selectId(m_posters->table().idOf(0));
            showPhotographs();
        });
}

void GuidancePane::showPhotographs()
{
    showTools();
    const std::optional<Poster> poster = currentPoster();
    if (!poster)
        return m_photographs->show({}, false);
    using Files = QList<office::Attachment>;
    season()
        .read<Files>([id = poster->id](office::Office &office) { return GuidanceDesk(office).photographs(id); })
        .then(this, [this, id = poster->id](const Result<Files> &files) {
            if (files && m_posters->currentId() == id)
                m_photographs->show(*files, !season().isReadOnly());
        });
}

void GuidancePane::showTools()
{
    const bool mayWrite = !season().isReadOnly() && current();
    m_addLesson->setEnabled(mayWrite);
    m_removeLesson->setEnabled(mayWrite && m_lessons->currentId());
    m_addPoster->setEnabled(mayWrite);
    const std::optional<Poster> poster = currentPoster();
    m_down->setEnabled(mayWrite && poster && !poster->downOn.isValid());
}

QDate GuidancePane::usualDay() const
{
    const auto choices = season().rules().window(QStringLiteral("choices"));
    return choices ? choices->from.addDays(-7) : QDate(season().rules().year(), 1, 1);
}

AskForm *GuidancePane::askLesson()
{
    const std::optional<GuidanceCount> count = current();
    if (!count)
        return nullptr;
    auto *form = new AskForm(tr("Career-guidance lesson"), tr("Record"), this);
    form->addRemark(count->juniorName);
    form->addDay(QStringLiteral("day"), tr("Day"), usualDay());
    form->addText(QStringLiteral("topic"), tr("Topic"));
    form->addText(QStringLiteral("classes"), tr("Classes"),
                  count->classes ? QString::number(*count->classes) : QString());
    form->addText(QStringLiteral("attendance"), tr("Attendance"));
    keepForm(*form, tr("Recording the lesson"), tr("The lesson is recorded."),
             [junior = count->juniorCode](const AskForm &asked) {
                 const office::LessonEntry entry{
                     junior, asked.value(QStringLiteral("day")), asked.value(QStringLiteral("topic")),
                     asked.value(QStringLiteral("classes")), asked.value(QStringLiteral("attendance"))};
                 return [entry](office::Office &office) { return GuidanceDesk(office).addLesson(entry); };
             });
    return form;
}

AskForm *GuidancePane::askRemoval()
{
    const auto id = m_lessons->currentId();
    if (!id)
        return nullptr;
    auto *form = new AskForm(tr("Take a lesson off"), tr("Take off"), this);
    form->addText(QStringLiteral("reason"), tr("Reason"));
    keepForm(*form, tr("Taking the lesson off"), tr("The lesson is off the record."), [id = *id](const AskForm &asked) {
        return [id, reason = asked.value(QStringLiteral("reason"))](office::Office &office) {
            return GuidanceDesk(office).removeLesson(id, reason);
        };
    });
    return form;
}

AskForm *GuidancePane::askPoster()
{
    const std::optional<GuidanceCount> count = current();
    if (!count)
        return nullptr;
    const int missing = std::max(0, count->classes.value_or(0) - count->stillShown);
    auto *form = new AskForm(tr("Posters"), tr("Record"), this);
    form->addRemark(count->juniorName);
    form->addDay(QStringLiteral("day"), tr("Put up on"), usualDay());
    form->addText(QStringLiteral("classes"), tr("In how many classes"),
                  missing > 0 ? QString::number(missing) : QString());
    form->addFiles(QStringLiteral("files"), tr("Photographs"));
    keepForm(*form, tr("Recording the posters"), tr("The posters are recorded."),
             [junior = count->juniorCode](const AskForm &asked) {
                 const office::PosterEntry entry{junior, asked.value(QStringLiteral("day")),
                                                 asked.value(QStringLiteral("classes")),
                                                 asked.files(QStringLiteral("files"))};
                 return [entry](office::Office &office) -> Result<void> {
                     const Result<qint64> id = GuidanceDesk(office).addPoster(entry);
                     return id ? Result<void>() : failure(id.error());
                 };
             });
    return form;
}

AskForm *GuidancePane::askDown()
{
    const std::optional<Poster> poster = currentPoster();
    if (!poster)
        return nullptr;
    auto *form = new AskForm(tr("Posters taken down"), tr("Record"), this);
    form->addDay(QStringLiteral("day"), tr("Taken down on"), std::max(poster->day, usualDay()));
    keepForm(*form, tr("Recording the posters"), tr("The day is recorded."), [seen = *poster](const AskForm &asked) {
        return [seen, day = asked.value(QStringLiteral("day"))](office::Office &office) {
            return GuidanceDesk(office).takeDown(seen, day);
        };
    });
    return form;
}

} // namespace hengzhao::ui
