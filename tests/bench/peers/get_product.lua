-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: one product after another, each asked for by another of many clients. Arguments: a file of products, a token.
local requests = {}
local last = 0

function init(args)
  local products = {}
  for line in io.lines(args[1]) do
    products[#products + 1] = line
  end
  for n = 1, 4000 do
    requests[n] = wrk.format("GET", "/api/products/" .. products[n % #products + 1], {
      ["Authorization"] = "Bearer " .. args[2],
      ["X-Forwarded-For"] = string.format("10.7.%d.%d", math.floor(n / 250), n % 250 + 1),
    })
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format("RESULT %d %d %d %d", summary.requests, summary.duration, latency:percentile(99),
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
