/** Members of JSON that hold what a server or program answered, as a text of its own. */
export const ofAnswer = /^(?:body|response|content|data|output|stdout|stderr|log|exception|detail)$/i;

/** Members of JSON that hold a message: the readers of errors read them. */
export const ofMessage =
  /^(?:message|errormessage|error_description|error_message|error|description|code|www-authenticate)$/i;
