package broken.only_sessions_call_ports.port;

/** What the meeting needs from the outside world. */
public interface Journal {}
