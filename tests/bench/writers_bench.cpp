// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/write_table.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <shapefil.h>
#include <xlsxwriter.h>

#include <span>
#include <vector>

using namespace hengzhao;

/// Tables written, each format beside the plainest program that writes the same cells: the library alone, or one loop.
/// Neither looks whether a byte reached the disk.
namespace
{

constexpr int rowsOfTable = 100'000;

QStringList header()
{
    return QStringLiteral("KSH,XM,SFZH,XJQX,HJQX,BYXX,BJ,KSLB,BYZ,ZF,XXDM,ZYDM").split(u',');
}

QString digits(qint64 number, int count)
{
    return QString::number(number).rightJustified(count, u'0');
}

/// A table of people as the offices send it, 12 columns, whose texts hardly ever repeat where they do not in truth.
const std::vector<QStringList> &table()
{
    static const std::vector<QStringList> rows = [] {
        const QString surnames = QStringLiteral("王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗");
        const QString given = QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华");
        std::vector<QStringList> made;
        for (int i = 0; i < rowsOfTable; ++i) {
            const auto letter = [i](const QString &from, int step) {
                return from[(i / step + i * step) % from.size()];
            };
            const QString district = QString::number(430'405 + i % 12);
            made.push_back({QString::number(21'430'000'000 + i),
                            QString(letter(surnames, 1)) + letter(given, 7) + letter(given, 31),
                            district + QStringLiteral("200") + digits(i * qint64(7919) % 1'000'000'000, 9), district,
                            district, u'J' + digits(i % 300, 4), QStringLiteral("九年级%1班").arg(1 + i % 14),
                            QStringLiteral("应届"), QStringLiteral("1"),
                            QString::number(200 + i % 500) + u'.' + digits(i % 2 * 50, 2), u'S' + digits(i % 120, 3),
                            digits(i % 40, 6)});
        }
        return made;
    }();
    return rows;
}

/// As many as a benchmark's size says.
std::span<const QStringList> firstRows(const benchmark::State &state)
{
    return std::span(table()).first(static_cast<std::size_t>(state.range(0)));
}

QString pathOf(const QString &ending)
{
    static const QTemporaryDir folder;
    return folder.filePath(QStringLiteral("table.") + ending);
}

void write(benchmark::State &state, const QString &ending)
{
    const auto rows = static_cast<int>(state.range(0));
    (void)table();
    for (auto step : state) {
        const Result<std::unique_ptr<files::RowSink>> sink =
            files::writeTable(pathOf(ending), {QStringLiteral("考生名单"), QStringLiteral("%1 行"), {}});
        bool isWritten = sink && (*sink)->add(header());
        for (int row = 0; isWritten && row < rows; ++row)
            isWritten = (*sink)->add(table()[std::size_t(row)]).has_value();
        if (!isWritten || !(*sink)->finish())
            state.SkipWithError("not written");
    }
    state.counters["rows"] = rows;
    state.counters["bytes"] = double(QFile(pathOf(ending)).size());
}

void xlsx(benchmark::State &state)
{
    write(state, QStringLiteral("xlsx"));
}

void plainXlsx(benchmark::State &state)
{
    (void)table();
    for (auto step : state) {
        lxw_workbook_options options = {LXW_TRUE, nullptr, LXW_FALSE};
        lxw_workbook *const book = workbook_new_opt(QFile::encodeName(pathOf(QStringLiteral("xlsx"))), &options);
        lxw_worksheet *const sheet = workbook_add_worksheet(book, nullptr);
        lxw_row_t place = 0;
        const auto add = [&](const QStringList &cells) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                worksheet_write_string(sheet, place, lxw_col_t(i), cells[i].toUtf8(), nullptr);
            ++place;
        };
        add(header());
        for (const QStringList &cells : firstRows(state))
            add(cells);
        if (workbook_close(book) != LXW_NO_ERROR)
            state.SkipWithError("not written");
    }
    state.counters["bytes"] = double(QFile(pathOf(QStringLiteral("xlsx"))).size());
}

void dbf(benchmark::State &state)
{
    write(state, QStringLiteral("dbf"));
}

/// In UTF-8, which no bureau takes: texts need no other encoding, widths are known before.
void plainDbf(benchmark::State &state)
{
    constexpr int width = 20;
    (void)table();
    for (auto step : state) {
        DBFInfo *const file = DBFCreateEx(QFile::encodeName(pathOf(QStringLiteral("dbf"))), "LDID/77");
        for (const QString &name : header())
            DBFAddNativeFieldType(file, name.toLatin1(), 'C', width, 0);
        for (int row = 0; row < static_cast<int>(state.range(0)); ++row) {
            const QStringList &cells = table()[std::size_t(row)];
            for (int i = 0; i < int(cells.size()); ++i)
                DBFWriteStringAttribute(file, row, i, cells[i].toUtf8());
        }
        DBFClose(file);
    }
}

void csv(benchmark::State &state)
{
    write(state, QStringLiteral("csv"));
}

void plainCsv(benchmark::State &state)
{
    (void)table();
    for (auto step : state) {
        QFile file(pathOf(QStringLiteral("csv")));
        if (!file.open(QIODevice::WriteOnly))
            state.SkipWithError("not written");
        for (const QStringList &cells : firstRows(state))
            file.write(cells.join(u',').toUtf8() + "\r\n");
    }
}

void pdf(benchmark::State &state)
{
    write(state, QStringLiteral("pdf"));
}

BENCHMARK(xlsx)->Name("write_xlsx")->Arg(10'000)->Arg(30'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(plainXlsx)
    ->Name("write_xlsx_baseline")
    ->Arg(10'000)
    ->Arg(30'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(dbf)->Name("write_dbf")->Arg(10'000)->Arg(30'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(plainDbf)->Name("write_dbf_baseline")->Arg(10'000)->Arg(30'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(csv)->Name("write_csv")->Arg(10'000)->Arg(30'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(plainCsv)->Name("write_csv_baseline")->Arg(10'000)->Arg(30'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(pdf)->Name("write_pdf")->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
