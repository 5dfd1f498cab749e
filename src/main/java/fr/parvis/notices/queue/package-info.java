/**
 * Work that waits for its time and is done once, on any node: what SMS, push messages and alerts
 * rest on. A line of work contributes a {@link fr.parvis.notices.queue.Line}.
 */
@org.springframework.modulith.NamedInterface("queue")
package fr.parvis.notices.queue;
