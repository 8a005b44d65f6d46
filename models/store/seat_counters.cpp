// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seat_counters.h"

namespace hengzhao::store
{

Result<void> recountSeats(Database &database)
{
    // Buckets before schools: a school has room for what its buckets claim only once it has counted too (R17).
    for (const char *sql :
         {"UPDATE bucket SET taken = counted.n FROM (SELECT bucket_id, count(*) AS n FROM admission GROUP BY bucket_id)"
          " AS counted WHERE bucket.id = counted.bucket_id",
          "UPDATE bucket SET taken = 0 WHERE id NOT IN (SELECT bucket_id FROM admission)",
          "UPDATE school_limit SET taken = counted.n FROM (SELECT school_id, count(*) AS n FROM admission GROUP BY"
          " school_id) AS counted WHERE school_limit.school_id = counted.school_id",
          "UPDATE school_limit SET taken = 0 WHERE school_id NOT IN (SELECT school_id FROM admission)"}) {
        if (const Result<void> done = database.run(sql); !done)
            return done;
    }
    return {};
}

} // namespace hengzhao::store
