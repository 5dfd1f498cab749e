/**
 * What the town writes, whatever its kind: what is shown now, what is being written, and everything
 * it ever was. Publishes {@link fr.parvis.site.content.ContentPublished}, {@link
 * fr.parvis.site.content.ContentChanged}, {@link fr.parvis.site.content.ContentWithdrawn}, and
 * facts for the journal. A kind contributes {@link fr.parvis.site.content.ContentKind}.
 *
 * <p>Personal data: names of the agents who wrote, as long as the content.
 */
@org.springframework.modulith.NamedInterface("content")
package fr.parvis.site.content;
