/**
 * The same letter to many: on connections of its own, behind the messages that one person waits
 * for, at the pace that the operator allows.
 *
 * <p>A letter must not come twice. So each is marked as handed over, in a commit, when all of it
 * but the final dot has been sent to the mail server; one whose mark a dead node left behind, or
 * whose connection broke after the dot, is never sent again by itself: it is counted as handed over
 * without receipt.
 */
@org.springframework.modulith.NamedInterface("bulk")
package fr.parvis.notices.bulk;
