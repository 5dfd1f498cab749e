/** Definitions being written: kept as trees, changed by small edits that can be undone and told. */
package fr.parvis.procedures.drafts;
