// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tasks.h"

#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

struct TaskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

/// Builds the list with the word for when each is due.
class TaskList
{
public:
    explicit TaskList(QDate today) : m_today(today) {}

    void add(std::optional<QDate> due, const QString &title, const QString &remark, const char *place)
    {
        Task task{{}, Tone::Neutral, title, remark, QLatin1String(place)};
        if (due && *due < m_today) {
            task.when = TaskWords::tr("late");
            task.tone = Tone::Bad;
        } else if (due && *due == m_today) {
            task.when = TaskWords::tr("today");
            task.tone = Tone::Warning;
        } else if (due) {
            task.when = due->toString(QStringLiteral("M-d"));
        } else {
            task.when = TaskWords::tr("open");
        }
        m_tasks.append(task);
    }
    [[nodiscard]] QList<Task> tasks() const { return m_tasks; }

private:
    QDate m_today;
    QList<Task> m_tasks;
};

QString until(std::optional<QDate> day)
{
    return day ? TaskWords::tr("until %1").arg(day->toString(Qt::ISODate)) : QString();
}

qint64 rowsOf(const office::SeasonInfo &info, const char *kind)
{
    for (const auto &count : info.counts) {
        if (count.kind == QLatin1String(kind))
            return count.rows;
    }
    return 0;
}

void addMissingTables(TaskList &list, const office::SeasonInfo &info)
{
    const std::pair<const char *, const char *> tables[] = {{"districts", "import"},
                                                            {"schools", "import"},
                                                            {"plans", "plans"},
                                                            {"candidates", "import"},
                                                            {"choices", "import"}};
    for (const auto &[kind, place] : tables) {
        if (rowsOf(info, kind) == 0)
            list.add(std::nullopt, TaskWords::tr("Bring in: %1").arg(wording::kindWord(QLatin1String(kind))),
                     TaskWords::tr("no batch can run without it"), place);
    }
}

void addAreas(TaskList &list, const office::SeasonInfo &info, std::optional<QDate> runBy)
{
    for (const auto &area : info.areas) {
        if (area.applied > 0 && !area.line)
            list.add(runBy, TaskWords::tr("Set the cut-off line of %1").arg(area.name),
                     TaskWords::tr("%1 applied to general schools").arg(wording::thousands(area.applied)), "lines");
        else if (area.generalPool > 0 && !area.generalResult)
            list.add(runBy, TaskWords::tr("Import the general schools' result of %1").arg(area.name),
                     TaskWords::tr("%1 stand at or above the line").arg(wording::thousands(area.generalPool)),
                     "import");
    }
}

void addBatches(TaskList &list, const office::SeasonInfo &info, const RuleBook &rules)
{
    for (const BatchRule &rule : rules.batches()) {
        if (rule.mode == BatchMode::Supplement)
            continue;
        const auto found = std::find_if(info.batches.begin(), info.batches.end(),
                                        [&rule](const auto &batch) { return batch.batch == rule.batch; });
        const QString name = wording::batchWord(rule.batch);
        if (found == info.batches.end()) {
            list.add(rule.runBy, TaskWords::tr("Run the %1").arg(name), until(rule.runBy), "batches");
            return; // later ones wait for this one
        }
        if (!found->closed) {
            list.add(rule.confirmBy, TaskWords::tr("Take confirmations of the %1, then close it").arg(name),
                     until(rule.confirmBy), "batches");
            return;
        }
    }
}

} // namespace

QList<Task> tasksOf(const office::SeasonInfo &info, const RuleBook &rules, QDate today)
{
    TaskList list(today);
    const std::optional<BatchRule> first = rules.batch(1);
    addMissingTables(list, info);
    if (info.batches.isEmpty())
        addAreas(list, info, first ? first->runBy : std::nullopt);
    addBatches(list, info, rules);
    return list.tasks();
}

} // namespace hengzhao::ui
