/**
 * The sorts of content a town hall publishes, each with its form {@code site/kinds/CODE.yaml}, and
 * what their answers mean: {@link fr.parvis.site.kinds.Event}, {@link fr.parvis.site.kinds.Venue},
 * {@link fr.parvis.site.kinds.Visit}.
 */
@org.springframework.modulith.NamedInterface("kinds")
package fr.parvis.site.kinds;
