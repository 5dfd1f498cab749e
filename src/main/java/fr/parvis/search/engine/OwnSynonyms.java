package fr.parvis.search.engine;

import org.springframework.stereotype.Component;

/** The synonyms of the current commune: those of the country. */
@Component
class OwnSynonyms {

    Synonyms here() {
        return Synonyms.FRENCH;
    }
}
