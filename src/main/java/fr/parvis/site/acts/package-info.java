/**
 * Deliberations and orders as the law has them published (CGCT, L2131-1 and R2131-1, since 1 July
 * 2022): the full text in a format that cannot be changed, its digest, its author, the day it was
 * posted, for two months at least and here for good. A mistake is corrected by another act.
 *
 * <p>Personal data: author of each act, as the law asks; name of the agent who posted it. Publishes
 * facts for the journal.
 */
package fr.parvis.site.acts;
