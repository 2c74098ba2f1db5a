package nl.hoofdzaakwerk.matching.vum;

/** Where something that is no part of the region's pool comes from. */
enum VumSource {
    VUM
}
