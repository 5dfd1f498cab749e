/**
 * Messages to browsers (Web Push: RFC 8030, 8291, 8292), with nothing but the JDK: {@link
 * fr.parvis.notices.push.PushMessages} queues them in the caller's transaction.
 */
@org.springframework.modulith.NamedInterface("push")
package fr.parvis.notices.push;
