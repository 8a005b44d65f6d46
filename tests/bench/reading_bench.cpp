// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to read a table of a hundred thousand rows and twelve columns, and the most memory that takes.
#include "models/files/read_table.h"
#include "models/files/write_table.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <array>

using namespace hengzhao::files;

namespace
{

constexpr int columnCount = 12;

/// A table such as that of candidates: texts that many rows share, and texts of their own.
QStringList rowOf(int number)
{
    const QString digits = QStringLiteral("%1").arg(number, 9, 10, QLatin1Char('0'));
    constexpr std::array families = {u"王", u"李", u"张", u"刘", u"欧阳"};
    constexpr std::array districts = {u"珠晖区", u"雁峰区", u"石鼓区", u"衡阳县"};
    return {digits,
            QStringView(families[size_t(number) % families.size()]).toString() + QStringLiteral("小明") +
                QString::number(number % 997),
            QStringLiteral("430405") + digits + QStringLiteral("123"),
            QStringView(districts[size_t(number) % districts.size()]).toString(),
            QStringLiteral("36430%1").arg(number % 200, 5, 10, QLatin1Char('0')),
            QStringLiteral("应届"),
            QStringLiteral("是"),
            QStringLiteral("否"),
            QString::number(number % 700) + QStringLiteral(".5"),
            QString::number(number % 120),
            QString::number(number % 130),
            QStringLiteral("4A1B")};
}

void writeTableTo(const QString &path, int rows)
{
    const std::unique_ptr<RowSink> sink = writeTable(path).value();
    QStringList header;
    for (int column = 0; column < columnCount; ++column)
        header.append(QStringLiteral("C%1").arg(column));
    bool written = sink->add(header).has_value();
    for (int row = 0; row < rows; ++row)
        written = written && sink->add(rowOf(row)).has_value();
    if (!written || !sink->finish())
        qFatal("the bench's table %s cannot be written", qPrintable(path));
}

/// The most memory in use since the last call of forgetPeak(), in megabytes; 0 where the system does not say.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).chopped(2).trimmed().toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void readWhole(benchmark::State &state, const QString &ending)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("in.") + ending);
    const auto rows = static_cast<int>(state.range(0));
    writeTableTo(path, rows);
    forgetPeak();
    qint64 characters = 0;
    for (auto each : state) {
        const std::unique_ptr<RowSource> source = readTable(path, {}).value();
        std::vector<QStringView> cells;
        qint64 read = 0;
        while (source->next(cells).value()) {
            ++read;
            for (const QStringView cell : cells)
                characters += cell.size();
        }
        if (read != rows + 1)
            qFatal("%lld rows were read of %d", static_cast<long long>(read), rows + 1);
    }
    benchmark::DoNotOptimize(characters);
    state.counters["MB"] = peakMegabytes();
    state.SetItemsProcessed(state.iterations() * rows);
}

BENCHMARK_CAPTURE(readWhole, xlsx, QStringLiteral("xlsx"))
    ->Name("read_xlsx")
    ->Arg(10'000)
    ->Arg(30'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readWhole, dbf, QStringLiteral("dbf"))
    ->Name("read_dbf")
    ->Arg(10'000)
    ->Arg(30'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readWhole, csv, QStringLiteral("csv"))
    ->Name("read_csv")
    ->Arg(10'000)
    ->Arg(30'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
