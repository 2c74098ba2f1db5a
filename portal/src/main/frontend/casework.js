// Script of the casework pages; each works without it.
