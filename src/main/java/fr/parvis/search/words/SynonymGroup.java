package fr.parvis.search.words;

import java.util.List;

/**
 * Words that mean the same here.
 *
 * @param terms as an editor wrote them
 */
public record SynonymGroup(long id, List<String> terms) {}
