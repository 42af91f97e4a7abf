# SPDX-License-Identifier: GPL-3.0-or-later
"""A peer for ./tests/proof wire_bench: one product of the services' own table by FastAPI and SQLAlchemy, as their manuals
show it; the same answer, token check and log. Run by uvicorn with two workers."""
import json
import os
import re
from datetime import datetime, timezone
from decimal import Decimal
from typing import Optional
from uuid import UUID

import jwt
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel
from sqlalchemy import BigInteger, Column, ForeignKey, LargeBinary, Text, create_engine
from sqlalchemy.orm import Session, declarative_base, joinedload, relationship, sessionmaker

KINDS = ("goods", "service", "open-price", "deposit", "gift-card", "account-payment", "prepayment")
UNITS = ("piece", "kg", "g", "l", "ml", "m", "m2", "h")
SCHEMA = {"schema": "shop_products"}
SECRET = os.environ["JWT_SECRET"]

engine = create_engine(os.environ["PEER_DATABASE_URL"], pool_size=5)
SessionLocal = sessionmaker(bind=engine, autocommit=False, autoflush=False)
Base = declarative_base()
app = FastAPI()
bearer = HTTPBearer()


class Category(Base):
    __tablename__ = "products_category"
    __table_args__ = SCHEMA
    key = Column(BigInteger, primary_key=True)
    id = Column(LargeBinary)
    name = Column(Text)


class Stock(Base):
    __tablename__ = "products_stock"
    __table_args__ = SCHEMA
    product = Column(BigInteger, ForeignKey("shop_products.products_product.key"), primary_key=True)
    on_hand = Column(BigInteger)
    reserved = Column(BigInteger)


class Product(Base):
    __tablename__ = "products_product"
    __table_args__ = SCHEMA
    key = Column(BigInteger, primary_key=True)
    id = Column(LargeBinary)
    sku = Column(Text)
    name = Column(Text)
    kind = Column(BigInteger)
    unit = Column(BigInteger)
    price = Column(BigInteger)
    currency = Column(Text)
    tax_category = Column(Text)
    category_key = Column("category", BigInteger, ForeignKey("shop_products.products_category.key"))
    age_limit = Column(BigInteger)
    no_discount = Column(BigInteger)
    archived = Column(BigInteger)
    version = Column(BigInteger)
    created_at = Column(BigInteger)
    updated_at = Column(BigInteger)
    image_url = Column(Text)
    description = Column(Text)
    specifications = Column(Text)
    stock = relationship(Stock, uselist=False)
    category = relationship(Category)


class ProductOut(BaseModel):
    id: UUID
    name: str
    description: str
    price: Optional[float]
    unit_price: Optional[str]
    currency: Optional[str]
    stock: float
    category: Optional[str]
    specifications: dict
    image_url: Optional[str]
    sku: str
    kind: str
    unit: str
    tax_category: str
    category_id: Optional[UUID]
    no_discount: bool
    age_limit: int
    version: int
    created_at: str
    updated_at: str


def get_db():
    db = SessionLocal()
    try:
        yield db
    finally:
        db.close()


def identity(credentials: HTTPAuthorizationCredentials = Depends(bearer)):
    try:
        return jwt.decode(credentials.credentials, SECRET, algorithms=["HS256"], issuer="shopdesk", options={"require": ["exp"]})
    except jwt.PyJWTError:
        raise HTTPException(status_code=401, detail="Invalid token")


def instant(milliseconds):
    moment = datetime.fromtimestamp(milliseconds / 1000, timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def unit_price(ten_thousandths):
    text = str((Decimal(ten_thousandths) / 10_000).quantize(Decimal("0.0001")))
    return re.sub(r"(\.\d\d)(\d*?)0*$", r"\1\2", text)


@app.get("/api/products/{product_id}", response_model=ProductOut)
def read_product(product_id: UUID, db: Session = Depends(get_db), _: dict = Depends(identity)):
    product = (db.query(Product).options(joinedload(Product.stock), joinedload(Product.category))
               .filter(Product.id == product_id.bytes, Product.archived == 0).first())
    if product is None:
        raise HTTPException(status_code=404, detail="product not found")
    return ProductOut(
        id=product_id, name=product.name, description=product.description,
        price=None if product.price is None else float((Decimal(product.price) / 10_000).quantize(Decimal("0.01"))),
        unit_price=None if product.price is None else unit_price(product.price), currency=product.currency,
        stock=(product.stock.on_hand - product.stock.reserved) / 1000, category=product.category.name if product.category else None,
        specifications=json.loads(product.specifications) if product.specifications else {}, image_url=product.image_url or None,
        sku=product.sku, kind=KINDS[product.kind], unit=UNITS[product.unit], tax_category=product.tax_category,
        category_id=UUID(bytes=bytes(product.category.id)) if product.category else None, no_discount=bool(product.no_discount),
        age_limit=product.age_limit, version=product.version, created_at=instant(product.created_at),
        updated_at=instant(product.updated_at))
