-- E1: what was noted wrongly of who was there is taken back while the meeting goes on; the audit keeps who did.
grant delete on meeting_attendance to ${app_role};
