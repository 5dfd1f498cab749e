/**
 * A request goes back to its resident field by field: they see only what is to be corrected, with
 * what they had answered, and the town hall sees both side by side.
 */
package fr.parvis.requests.correction;
