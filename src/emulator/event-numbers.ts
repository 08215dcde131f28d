/** Numbers of events on the wire. */
export const EventNumber = {
  LegacySelectionChanged: 2,
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  ProtectionChanged: 24,
} as const;
