# sqlcipher3 is the standard library's module on another SQLite and brings no types of its own.
from sqlite3.dbapi2 import *
