// SPDX-License-Identifier: GPL-3.0-or-later
// A peer for ./tests/proof wire_bench: one product of the services' own table by Express and pg, as their manuals show it;
// the same answer, token check and log.
'use strict';
const express = require('express');
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');

const KINDS = ['goods', 'service', 'open-price', 'deposit', 'gift-card', 'account-payment', 'prepayment'];
const UNITS = ['piece', 'kg', 'g', 'l', 'ml', 'm', 'm2', 'h'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SELECT = `SELECT p.*, s.on_hand, s.reserved, c.name AS category_name, c.id AS category_id
  FROM shop_products.products_product p JOIN shop_products.products_stock s ON s.product = p.key
  LEFT JOIN shop_products.products_category c ON c.key = p.category WHERE p.id = $1 AND p.archived = 0`;

const pool = new Pool({ connectionString: process.env.PEER_DATABASE_URL, max: 10 });
const app = express();

app.use((req, res, next) => {
  const began = process.hrtime.bigint();
  res.on('finish', () => console.log(JSON.stringify({
    time: new Date().toISOString(), method: req.method, path: req.path, status: res.statusCode,
    microseconds: Number((process.hrtime.bigint() - began) / 1000n), client: req.ip,
  })));
  next();
});

function authenticate(req, res, next) {
  const [scheme, token] = (req.headers.authorization || '').split(' ');
  if (scheme !== 'Bearer') return res.status(401).json({ error: 'Authentication required' });
  try {
    req.identity = jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'], issuer: 'shopdesk' });
    return next();
  } catch {
    return res.status(401).json({ error: 'Invalid token' });
  }
}

function uuidOf(bytes) {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function unitPrice(tenThousandths) {
  return (tenThousandths / 10000).toFixed(4).replace(/(\.\d\d)(\d*?)0*$/, '$1$2');
}

app.get('/api/products/:id', authenticate, async (req, res) => {
  if (!UUID.test(req.params.id)) return res.status(404).json({ error: 'product not found' });
  try {
    const { rows } = await pool.query({ name: 'product', text: SELECT, values: [Buffer.from(req.params.id.replace(/-/g, ''), 'hex')] });
    if (rows.length === 0) return res.status(404).json({ error: 'product not found' });
    const row = rows[0];
    return res.json({
      id: uuidOf(row.id), name: row.name, description: row.description,
      price: row.price === null ? null : Number((Number(row.price) / 10000).toFixed(2)),
      unit_price: row.price === null ? null : unitPrice(Number(row.price)), currency: row.currency,
      stock: (Number(row.on_hand) - Number(row.reserved)) / 1000, category: row.category_name,
      specifications: row.specifications ? JSON.parse(row.specifications) : {}, image_url: row.image_url || null,
      sku: row.sku, kind: KINDS[row.kind], unit: UNITS[row.unit], tax_category: row.tax_category,
      category_id: row.category_id ? uuidOf(row.category_id) : null, no_discount: Boolean(Number(row.no_discount)),
      age_limit: Number(row.age_limit), version: Number(row.version), created_at: new Date(Number(row.created_at)).toISOString(),
      updated_at: new Date(Number(row.updated_at)).toISOString(),
    });
  } catch (error) {
    return res.status(500).json({ error: 'Internal server error' });
  }
});

app.listen(Number(process.env.PORT), '127.0.0.1');
