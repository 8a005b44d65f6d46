// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/office/season_desk.h"
#include "ui/parts/answer.h"

#include <atomic>

namespace hengzhao::ui
{

/// A season that the window shows. Nothing is read or written on the window's own thread: reads go one after another
/// on one thread, everything that writes or takes long on another, each with a connection of its own.
class OpenSeason final : public QObject
{
    Q_OBJECT

public:
    OpenSeason();
    ~OpenSeason() override;

    /// Opens a season's file: once for each of these objects, before anything else of it is used. Checking a password
    /// takes its time, which is not the window's. `clock` must outlive this.
    [[nodiscard]] Answer<Result<void>> open(const QString &where, const office::Officer &officer, const Clock &clock,
                                            std::optional<office::Login> login = std::nullopt,
                                            office::Sight sight = office::Sight::Whole);

    [[nodiscard]] const QString &where() const { return m_where; }
    [[nodiscard]] const office::SeasonInfo &info() const { return m_info; }
    [[nodiscard]] const RuleBook &rules() const { return m_rules; }
    [[nodiscard]] bool isReadOnly() const { return m_isInspection || !m_info.facts.archivedAt.isEmpty(); }
    /// Nothing is changed here, and nobody's personal data shown.
    [[nodiscard]] bool isInspection() const { return m_isInspection; }
    [[nodiscard]] bool isWorking() const { return m_works > 0; }
    [[nodiscard]] const QString &officerName() const { return m_officer; }

    /// A short look at the season.
    template <typename T>
    Answer<Result<T>> read(std::function<Result<T>(office::Office &)> look)
    {
        return Answer<Result<T>>::of(m_reader, *this, seated(m_readOffice, std::move(look)));
    }

    /// Whatever changes the season or takes long; tells the status line, and every page once it is done.
    template <typename T>
    Answer<Result<T>> work(const QString &title, std::function<Result<T>(office::Office &, Progress &)> job)
    {
        beginWork(title);
        const std::function<Result<T>(office::Office &)> watched = [this,
                                                                    job = std::move(job)](office::Office &office) {
            WorkProgress progress(*this);
            return job(office, progress);
        };
        return Answer<Result<T>>::of(m_writer, *this, seated(m_writeOffice, watched), [this] { endWork(); });
    }

public Q_SLOTS:
    /// Asks the work that is going on to stop; it then leaves the season as it was.
    void cancelWork() { m_cancelled = true; }
    /// Reads again what the window's frame shows, then tells every page.
    void reload();

Q_SIGNALS:
    /// Something in the season is not as it was.
    void changed();
    void workBegan(const QString &title);
    void workAdvanced(double part);
    void workEnded();

private:
    class WorkProgress final : public Progress
    {
    public:
        explicit WorkProgress(OpenSeason &season) : m_season(season) {}
        void advance(double part) override { Q_EMIT m_season.workAdvanced(part); }
        [[nodiscard]] bool isCancelled() const override { return m_season.m_cancelled; }

    private:
        OpenSeason &m_season;
    };

    using Seat = std::unique_ptr<office::Office>;

    struct Look {
        office::SeasonInfo info;
        RuleBook rules;
    };
    [[nodiscard]] static Result<Look> lookOver(office::Office &office);
    void show(const Look &look);

    [[nodiscard]] Result<void> sitDown(Seat &seat) const;
    void beginWork(const QString &title);
    void endWork();

    /// The job, with an office of its thread's own to do it in.
    template <typename T>
    [[nodiscard]] std::function<Result<T>()> seated(Seat &seat, std::function<Result<T>(office::Office &)> job) const
    {
        return [this, &seat, job = std::move(job)]() -> Result<T> {
            const Result<void> sits = sitDown(seat);
            return sits ? job(*seat) : failure(sits.error());
        };
    }

    QString m_where;
    QString m_officer;
    office::SeasonInfo m_info;
    RuleBook m_rules;
    bool m_isInspection = false;
    std::atomic<bool> m_cancelled = false;
    int m_works = 0;
    Seat m_readOffice;
    Seat m_writeOffice;
    QThreadPool m_reader;
    QThreadPool m_writer;
};

} // namespace hengzhao::ui
