// Script of the programme pages; each works without it.
