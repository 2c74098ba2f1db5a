// Script of the coach pages; each works without it.
