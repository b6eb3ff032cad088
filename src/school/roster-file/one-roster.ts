// What OneRoster 1.2 calls things in its CSV binding (1EdTech, "OneRoster: CSV Binding 1.2.1", 2023), as far as a class
// list needs it.

/** By file, the columns in the order of the specification. */
export const ONE_ROSTER_COLUMNS = {
  'manifest.csv': ['propertyName', 'value'],
  'orgs.csv': [
    ...['sourcedId', 'status', 'dateLastModified', 'name', 'type', 'identifier', 'parentSourcedId'],
  ],
  'academicSessions.csv': [
    ...['sourcedId', 'status', 'dateLastModified', 'title', 'type', 'startDate', 'endDate'],
    ...['parentSourcedId', 'schoolYear'],
  ],
  'courses.csv': [
    ...['sourcedId', 'status', 'dateLastModified', 'schoolYearSourcedId', 'title', 'courseCode', 'grades'],
    ...['orgSourcedId', 'subjects', 'subjectCodes'],
  ],
  'classes.csv': [
    ...['sourcedId', 'status', 'dateLastModified', 'title', 'grades', 'courseSourcedId', 'classCode'],
    ...['classType', 'location', 'schoolSourcedId', 'termSourcedIds', 'subjects', 'subjectCodes', 'periods'],
  ],
  'users.csv': [
    ...['sourcedId', 'status', 'dateLastModified', 'enabledUser', 'username', 'userIds', 'givenName'],
    ...['familyName', 'middleName', 'identifier', 'email', 'sms', 'phone', 'agentSourcedIds', 'grades'],
    ...['password', 'userMasterIdentifier', 'resourceSourcedIds', 'preferredGivenName'],
    ...['preferredMiddleName', 'preferredFamilyName', 'primaryOrgSourcedId', 'pronouns'],
  ],
  'roles.csv': [
    ...[
      'sourcedId',
      'status',
      'dateLastModified',
      'userSourcedId',
      'roleType',
      'role',
      'beginDate',
      'endDate',
    ],
    ...['orgSourcedId', 'userProfileSourcedId'],
  ],
  'enrollments.csv': [
    ...['sourcedId', 'status', 'dateLastModified', 'classSourcedId', 'schoolSourcedId', 'userSourcedId'],
    ...['role', 'primary', 'beginDate', 'endDate'],
  ],
} as const;

export type OneRosterFile = keyof typeof ONE_ROSTER_COLUMNS;

/** Of the manifest: files of the specification that nobody here writes. */
export const ABSENT_FILES = [
  ...['categories', 'classResources', 'courseResources', 'demographics', 'lineItemLearningObjectiveIds'],
  ...['lineItems', 'lineItemScoreScales', 'resources', 'resultLearningObjectiveIds', 'results'],
  ...['resultScoreScales', 'scoreScales', 'userProfiles', 'userResources'],
] as const;

/** Columns of our own, as the specification lets systems add them. */
export const PICTURE_COLUMN = 'metadata.banyan.picture';
export const LANGUAGE_COLUMN = 'metadata.banyan.language';

/** For children of one name alone, since a family name must be there. */
export const NO_FAMILY_NAME = '.';
