/**
 * The library of images and documents of the site: described by people, reduced by the machine,
 * served at addresses that never change. The door of images is {@link fr.parvis.site.media.Images},
 * of documents {@link fr.parvis.site.media.Documents}; who shows them contributes a {@link
 * fr.parvis.site.media.MediaUses}.
 */
@org.springframework.modulith.NamedInterface("media")
package fr.parvis.site.media;
