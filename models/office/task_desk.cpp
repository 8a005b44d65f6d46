// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/task_desk.h"

#include "models/office/approval_desk.h"
#include "models/office/chase_desk.h"
#include "models/office/city_time.h"
#include "models/office/season_desk.h"
#include "models/store/waiting_store.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace hengzhao::office
{

namespace
{

struct TaskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

/// Whose task it is; nobody named: everybody's.
using Owners = QList<Role>;

const Owners &offices()
{
    static const Owners roles{Role::Office, Role::MunicipalEducation, Role::MunicipalLabour};
    return roles;
}

/// The tasks of one who holds some of the roles.
class TaskList
{
public:
    TaskList(const Office &office, QDate today) : m_office(office), m_today(today) {}

    void add(const Owners &owners, Task task)
    {
        const bool isTheirs = owners.isEmpty() || std::any_of(owners.begin(), owners.end(),
                                                              [this](Role role) { return m_office.hasRole(role); });
        if (!isTheirs)
            return;
        if (task.due)
            task.when = *task.due < m_today    ? Task::When::Late
                        : *task.due == m_today ? Task::When::Today
                                               : Task::When::ToCome;
        m_tasks.append(task);
    }

    [[nodiscard]] QList<Task> inOrder()
    {
        std::stable_sort(m_tasks.begin(), m_tasks.end(), [](const Task &left, const Task &right) {
            return std::make_tuple(!left.blocks, left.when) < std::make_tuple(!right.blocks, right.when);
        });
        return m_tasks;
    }

private:
    const Office &m_office;
    QDate m_today;
    QList<Task> m_tasks;
};

QString until(std::optional<QDate> day)
{
    return day ? TaskWords::tr("until %1").arg(day->toString(Qt::ISODate)) : QString();
}

qint64 rowsOf(const SeasonInfo &info, const char *kind)
{
    for (const auto &count : info.counts) {
        if (count.kind == QLatin1String(kind))
            return count.rows;
    }
    return 0;
}

void addMissingTables(TaskList &list, const SeasonInfo &info)
{
    constexpr std::array tables = {std::pair("districts", "import"), std::pair("schools", "import"),
                                   std::pair("plans", "plans"), std::pair("candidates", "import"),
                                   std::pair("choices", "import")};
    for (const auto &[kind, place] : tables) {
        if (rowsOf(info, kind) == 0)
            list.add(offices(), {Task::When::Open, std::nullopt,
                                 TaskWords::tr("Bring in: %1").arg(wording::kindWord(QLatin1String(kind))),
                                 TaskWords::tr("no batch can run without it"), QLatin1String(place), true});
    }
}

void addAreas(TaskList &list, const SeasonInfo &info, std::optional<QDate> runBy)
{
    for (const auto &area : info.areas) {
        if (area.applied > 0 && !area.line)
            list.add(offices(), {Task::When::Open, runBy, TaskWords::tr("Set the cut-off line of %1").arg(area.name),
                                 TaskWords::tr("%1 applied to general schools").arg(wording::thousands(area.applied)),
                                 QStringLiteral("lines"), true});
        else if (area.generalPool > 0 && !area.generalResult)
            list.add(offices(),
                     {Task::When::Open, runBy, TaskWords::tr("Import the general schools' result of %1").arg(area.name),
                      TaskWords::tr("%1 stand at or above the line").arg(wording::thousands(area.generalPool)),
                      QStringLiteral("import"), true});
    }
}

/// R8: as long as choices can be filed, and no batch has been run.
Result<void> addChase(TaskList &list, Office &office, const RuleBook &rules, QDate today)
{
    const std::optional<Window> window = rules.window(QStringLiteral("choices"));
    if (!window || !window->contains(today))
        return {};
    const Result<qint64> count = ChaseDesk(office).toChase();
    if (!count)
        return failure(count.error());
    if (*count > 0)
        list.add({Role::CountyEducation, Role::MunicipalEducation, Role::Office},
                 {Task::When::Open, window->to,
                  TaskWords::tr("Chase %n candidate(s) without vocational choices", nullptr, static_cast<int>(*count)),
                  TaskWords::tr("they applied to general schools · %1").arg(until(window->to)),
                  QStringLiteral("lines")});
    return {};
}

void addBatches(TaskList &list, const SeasonInfo &info, const RuleBook &rules)
{
    for (const BatchRule &rule : rules.batches()) {
        if (rule.mode == BatchMode::Supplement)
            continue;
        const auto found = std::find_if(info.batches.begin(), info.batches.end(),
                                        [&rule](const auto &batch) { return batch.batch == rule.batch; });
        const QString name = wording::batchWord(rule.batch);
        if (found == info.batches.end()) {
            list.add(offices(), {Task::When::Open, rule.runBy, TaskWords::tr("Run the %1").arg(name), until(rule.runBy),
                                 QStringLiteral("batches")});
            return; // later ones wait for this one
        }
        if (!found->closed) {
            list.add(offices(), {Task::When::Open, rule.confirmBy,
                                 TaskWords::tr("Take confirmations of the %1, then close it").arg(name),
                                 until(rule.confirmBy), QStringLiteral("batches")});
            return;
        }
    }
}

/// What waits by the season's own rows: a word of WaitingStore, whose task it is, and how it is called.
struct WaitingKind {
    const char *word;
    const char *title;
    const char *place;
    Owners owners;
};

const QList<WaitingKind> &waitingKinds()
{
    const Owners reviewers{Role::MunicipalEducation, Role::MunicipalLabour, Role::CountyEducation, Role::CountyLabour};
    const Owners planners{Role::MunicipalEducation, Role::MunicipalLabour};
    const Owners counties{Role::CountyEducation, Role::MunicipalEducation, Role::Office};
    static const QList<WaitingKind> kinds{
        {"filings_to_review", QT_TRANSLATE_N_NOOP("TaskWords", "Review %n filing(s)"), "filings", reviewers},
        {"filings_to_mend", QT_TRANSLATE_N_NOOP("TaskWords", "%n filing(s) not submitted yet"), "filings",
         reviewers + Owners{Role::School}},
        {"filings_to_publish", QT_TRANSLATE_N_NOOP("TaskWords", "Publish %n accepted filing(s)"), "filings", reviewers},
        {"plans_to_issue", QT_TRANSLATE_N_NOOP("TaskWords", "Issue the plans of %n school(s)"), "plans", planners},
        {"materials_to_review", QT_TRANSLATE_N_NOOP("TaskWords", "Review %n piece(s) of promotion material"),
         "publicity", reviewers},
        {"lessons_missing", QT_TRANSLATE_N_NOOP("TaskWords", "%n junior-high(s) short of career lessons"), "publicity",
         counties},
        {"findings_to_settle", QT_TRANSLATE_N_NOOP("TaskWords", "Follow up %n finding(s) of inspections"),
         "inspections", counties + Owners{Role::Discipline}},
        {"violations_to_judge", QT_TRANSLATE_N_NOOP("TaskWords", "Judge %n reported violation(s)"), "discipline",
         planners + Owners{Role::Discipline}},
        {"orders_to_do", QT_TRANSLATE_N_NOOP("TaskWords", "%n order(s) of the dispatch not done"), "calendar", {}},
    };
    return kinds;
}

/// The day by which a kind of work is to be done where its rows have none of their own.
std::optional<QDate> dayOf(const QString &word, const RuleBook &rules)
{
    if (word == QLatin1String("filings_to_mend")) {
        const std::optional<Window> deadline = rules.window(QStringLiteral("filing_deadline"));
        return deadline ? std::optional(deadline->to) : std::nullopt; // R31
    }
    if (word == QLatin1String("lessons_missing") || word == QLatin1String("filings_to_publish") ||
        word == QLatin1String("plans_to_issue")) {
        const std::optional<Window> choices = rules.window(QStringLiteral("choices"));
        return choices ? std::optional(choices->from) : std::nullopt; // R34: before the window opens
    }
    return std::nullopt;
}

/// Nothing before the batches waits any more once one of them has been run.
bool isOver(const QString &word, const SeasonInfo &info)
{
    const bool hasRun = !info.batches.isEmpty();
    return hasRun && (word.startsWith(QLatin1String("filings_")) || word.startsWith(QLatin1String("plans_")) ||
                      word.startsWith(QLatin1String("lessons_")) || word.startsWith(QLatin1String("materials_")));
}

void addWaiting(TaskList &list, const QMap<QString, store::WaitingCount> &counts, const SeasonInfo &info,
                const RuleBook &rules)
{
    for (const WaitingKind &kind : waitingKinds()) {
        const QString word = QLatin1String(kind.word);
        if (!counts.contains(word) || isOver(word, info))
            continue;
        const store::WaitingCount &count = counts[word];
        const std::optional<QDate> due = count.due ? count.due : dayOf(word, rules);
        const QString title =
            QCoreApplication::translate("TaskWords", kind.title, nullptr, static_cast<int>(count.rows));
        list.add(kind.owners, {Task::When::Open, due, title, until(due), QLatin1String(kind.place)});
    }
}

/// Lists on their way along the chain, for each level its own (R26), and those that schools have still to submit.
void addLists(TaskList &list, const QHash<QString, qint64> &waiting, qint64 unsubmitted, const SeasonInfo &info,
              const RuleBook &rules)
{
    const std::optional<BatchRule> rule =
        info.batches.isEmpty() ? std::nullopt : rules.batch(info.batches.last().batch);
    const QString place = QStringLiteral("approvals");
    if (unsubmitted > 0) {
        const std::optional<QDate> due = rule ? rule->submitBy : std::nullopt;
        list.add({Role::School, Role::Office},
                 {Task::When::Open, due,
                  TaskWords::tr("Submit %n list(s) of confirmed candidates", nullptr, static_cast<int>(unsubmitted)),
                  until(due), place});
    }
    const std::optional<QDate> due = rule ? rule->approveBy : std::nullopt;
    for (Role role : allRoles()) {
        if (const qint64 count = waiting.value(codeName(role)); count > 0)
            list.add({role}, {Task::When::Open, due,
                              TaskWords::tr("Approve %n list(s) of schools", nullptr, static_cast<int>(count)),
                              wording::word(role), place});
    }
}

} // namespace

QString whenWord(const Task &task)
{
    switch (task.when) {
    case Task::When::Late:
        return TaskWords::tr("late");
    case Task::When::Today:
        return TaskWords::tr("today");
    case Task::When::ToCome:
        return task.due->toString(QStringLiteral("M-d"));
    case Task::When::Open:
        return TaskWords::tr("open");
    }
    Q_UNREACHABLE();
}

Tone toneOf(const Task &task)
{
    switch (task.when) {
    case Task::When::Late:
        return Tone::Bad;
    case Task::When::Today:
        return Tone::Warning;
    default:
        return Tone::Neutral;
    }
}

Result<QList<Task>> TaskDesk::tasks()
{
    const Result<SeasonInfo> info = SeasonDesk(m_office).info();
    const Result<RuleBook> rules = m_office.ruleBook();
    if (!info || !rules)
        return failure(!info ? info.error() : rules.error());
    const Result<QMap<QString, store::WaitingCount>> waiting =
        store::WaitingStore(m_office.database()).counts(rules->targets().careerLessons);
    if (!waiting)
        return failure(waiting.error());
    const QDate today = dayInCity(m_office.clock().now());
    TaskList list(m_office, today);
    addMissingTables(list, *info);
    addWaiting(list, *waiting, *info, *rules);
    const std::optional<BatchRule> first = rules->batch(1);
    if (info->batches.isEmpty()) {
        if (const Result<void> chased = addChase(list, m_office, *rules, today); !chased)
            return failure(chased.error());
    }
    if (info->batches.isEmpty())
        addAreas(list, *info, first ? first->runBy : std::nullopt);
    addBatches(list, *info, *rules);
    ApprovalDesk approvals(m_office);
    const Result<QHash<QString, qint64>> lists = approvals.waiting();
    const Result<qint64> unsubmitted = lists ? approvals.unsubmitted() : failure(lists.error());
    if (!unsubmitted)
        return failure(unsubmitted.error());
    addLists(list, *lists, *unsubmitted, *info, *rules);
    return list.inOrder();
}

} // namespace hengzhao::office
