/**
 * The home page, made of blocks that modules contribute ({@link fr.parvis.ui.PageBlock}), and the
 * page at the desk where they are chosen, ordered and set.
 */
package fr.parvis.site.blocks;
