-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk with a thread for each connection: puts one piece on a customer's cart and orders it, again and again. Arguments:
-- a file of products, a file of customers (id and token a line), a word of this run. An order that is refused is an error.
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

function init(args)
  products, last = {}, 0
  for line in io.lines(args[1]) do
    products[#products + 1] = line
  end
  local lines = {}
  for line in io.lines(args[2]) do
    lines[#lines + 1] = line
  end
  user, token = lines[number]:match("(%S+) (%S+)")
  run = args[3]
end

function request()
  if number == 1 and last == 1 and not begun then -- wrk has looked at the first request and sent none
    begun, last = true, 0
  end
  last = last + 1
  local headers = {
    ["Authorization"] = "Bearer " .. token,
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = string.format("%s-%d-%d", run, number, last),
    ["X-Forwarded-For"] = string.format("10.8.%d.%d", number, last % 250 + 1),
  }
  if last % 2 == 1 then
    return wrk.format("POST", "/api/cart", headers,
      string.format('{"userId":"%s","productId":"%s","quantity":1}', user, products[last % #products + 1]))
  end
  return wrk.format("POST", "/api/orders", headers,
    string.format('{"userId":"%s","shippingAddress":{"street":"1 High Street","city":"London","postalCode":"E1 6AN","country":"GB"}}', user))
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format("RESULT %d %d %d %d", summary.requests, summary.duration, latency:percentile(99),
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
