// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace hengzhao::ui
{

/// What another thread will have found out, told once, on the thread that asked, and never before that thread is back
/// in its event loop. A continuation of a QFuture is called on the spot where the other thread was quick, so that
/// whoever asks finds the answer told before, or after, it is ready to listen.
template <typename T>
class Answer
{
public:
    using Job = std::function<T()>;
    using Heard = std::function<void(const T &)>;

    /// Lets `thread` do a job and brings what comes of it to the thread of `home`, on which this must be called and
    /// which must wait for `thread` before it goes. `ended` is called before the answer is told.
    [[nodiscard]] static Answer of(QThreadPool &thread, QObject &home, Job job, std::function<void()> ended = {})
    {
        Answer answer;
        thread.start([wait = answer.m_wait, &home, job = std::move(job), ended = std::move(ended)] {
            const auto found = std::make_shared<T>(job());
            const auto bring = [wait, found, ended] {
                if (ended)
                    ended();
                wait->bring(std::move(*found));
            };
            QMetaObject::invokeMethod(&home, bring, Qt::QueuedConnection);
        });
        return answer;
    }

    /// Calls `heard` with the answer once it is here; never, if `receiver` has gone by then. Once for an answer.
    void then(const QObject *receiver, Heard heard) const
    {
        m_wait->receiver = receiver;
        m_wait->heard = std::move(heard);
        if (isHere())
            m_wait->tell();
    }

    [[nodiscard]] bool isHere() const { return m_wait->value.has_value(); }
    /// Only once it is here.
    [[nodiscard]] const T &value() const { return *m_wait->value; }

private:
    /// Touched on the asking thread alone.
    struct Wait {
        void bring(T found)
        {
            value = std::move(found);
            tell();
        }
        void tell()
        {
            const Heard told = std::exchange(heard, nullptr);
            if (told && receiver)
                told(*value);
        }

        std::optional<T> value;
        QPointer<const QObject> receiver;
        Heard heard;
    };

    Answer() : m_wait(std::make_shared<Wait>()) {}

    std::shared_ptr<Wait> m_wait;
};

} // namespace hengzhao::ui
