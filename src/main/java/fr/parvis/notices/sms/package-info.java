/**
 * SMS. {@link fr.parvis.notices.sms.TextMessages} queues them in the caller's transaction; a
 * provider that the commune chose carries them ({@link fr.parvis.notices.sms.SmsProvider} is the
 * shelf of ways to reach one). What was accepted and of which no news came is said to be unknown,
 * and counted.
 */
@org.springframework.modulith.NamedInterface("sms")
package fr.parvis.notices.sms;
